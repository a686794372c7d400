import { DIRECTORY } from '../../_kit/directory';
import { eraseRecords } from '../../_kit/privacy/erase/erase-records';
import { openMatters } from '../../_kit/privacy/erase/open-matters';
import { forgetPerson } from '../../_kit/privacy/erase/forget-person';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { removeWhere } from '../../_kit/store';

/** P7: first the records, a batch a call; the person themselves last, so that an interruption is simply continued. */
export const erase = procedure('privacy.erase', {
  handle: async (_input, { actor, person }) => {
    if (person?.staff) stop('not-allowed');
    const open = await openMatters(actor.id);
    if (open.tickets + open.complaints > 0) stop('too-early', { detail: open });
    const { more } = await eraseRecords(actor.id);
    if (more) return { more: true };
    await forgetPerson(actor.id);
    await removeWhere(DIRECTORY, { _id: `person:${actor.id}` });
    return { more: false };
  },
});
