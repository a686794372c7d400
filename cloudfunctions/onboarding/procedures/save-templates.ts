import { idTwice } from '../../../src/domain/notification/template-ids';
import { TEMPLATES, templateIdsIn } from '../../_kit/delivery/template-ids';
import { DIRECTORY, type TemplatesDoc } from '../../_kit/directory';
import { templatesView } from '../../_kit/people/templates-view';
import { procedure } from '../../_kit/procedure';
import { forget, readDirectory } from '../../_kit/read-directory';
import { stop } from '../../_kit/refused';
import { _, insert, updateWhere } from '../../_kit/store';

/** N2: what is sent from half a minute on has the new ids, and so has the question whether it may be sent. */
export const saveTemplates = procedure('onboarding.save-templates', {
  handle: async ({ ids }) => {
    forget(TEMPLATES);
    const old = (await readDirectory([TEMPLATES])).get(TEMPLATES) as TemplatesDoc | undefined;
    const entered = Object.entries({ ...old?.ids, ...ids }).filter(([, id]) => id !== '');
    const wanted: TemplatesDoc = { _id: TEMPLATES, kind: 'templates', ids: Object.fromEntries(entered) };
    const twice = idTwice(templateIdsIn(new Map([[TEMPLATES, wanted]])));
    if (twice) stop('invalid-input', { field: `ids.${twice}` });
    const empty: TemplatesDoc = { ...wanted, ids: {} };
    if (!old) await insert(DIRECTORY, empty);
    // Each id by itself: what another administrator enters at the same time stays.
    const change = Object.entries(ids).map(([key, id]) => [`ids.${key}`, id === '' ? _.remove() : id]);
    if (change.length > 0) await updateWhere(DIRECTORY, { _id: TEMPLATES }, Object.fromEntries(change));
    forget(TEMPLATES);
    return templatesView(await readDirectory([TEMPLATES]));
  },
});
