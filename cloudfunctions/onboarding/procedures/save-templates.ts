import { idTwice } from '../../../src/domain/notification/template-ids';
import { TEMPLATES, templateIdsIn } from '../../_kit/delivery/template-ids';
import { DIRECTORY, type DirectoryDoc, type TemplatesDoc } from '../../_kit/directory';
import { templatesView } from '../../_kit/people/templates-view';
import { procedure } from '../../_kit/procedure';
import { forget, readDirectory } from '../../_kit/read-directory';
import { stop } from '../../_kit/refused';
import { put } from '../../_kit/store';

/** N2: what is sent from half a minute on has the new ids, and so has the question whether it may be sent. */
export const saveTemplates = procedure('onboarding.save-templates', {
  handle: async ({ ids }) => {
    forget(TEMPLATES);
    const old = (await readDirectory([TEMPLATES])).get(TEMPLATES) as TemplatesDoc | undefined;
    const entered = Object.entries({ ...old?.ids, ...ids }).filter(([, id]) => id !== '');
    const doc: TemplatesDoc = { _id: TEMPLATES, kind: 'templates', ids: Object.fromEntries(entered) };
    const read = new Map<string, DirectoryDoc>([[TEMPLATES, doc]]);
    const twice = idTwice(templateIdsIn(read));
    if (twice) stop('invalid-input', { field: `ids.${twice}` });
    await put(DIRECTORY, doc);
    forget(TEMPLATES);
    return templatesView(read);
  },
});
