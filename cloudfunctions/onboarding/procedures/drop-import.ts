import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { removeWhere, updateWhere } from '../../_kit/store';
import { importView, IMPORTS } from '../../_kit/people/import/import-doc';
import { importOf } from '../../_kit/people/import/import-of';

/** P1: only what has not begun can be thrown away; the sealed rows go with it. */
export const dropImport = procedure('onboarding.drop-import', {
  handle: async ({ communityId, importId }, call) => {
    demand(call, { communityId });
    const doc = await importOf(communityId, importId);
    if (doc.status === 'dropped') return importView(doc);
    const dropped = await updateWhere(IMPORTS, { _id: importId, status: 'preview' }, { status: 'dropped' });
    if (dropped === 0) stop('wrong-status');
    await removeWhere(IMPORTS, { importId });
    return importView({ ...doc, status: 'dropped' });
  },
});
