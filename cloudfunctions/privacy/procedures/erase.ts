import { eraseRecords } from '../../_kit/privacy/erase/erase-records';
import { openMatters } from '../../_kit/privacy/erase/open-matters';
import { forgetPerson } from '../../_kit/privacy/erase/forget-person';
import { stillSending } from '../../_kit/privacy/erase/still-sending';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';

/** P7: first the records, a batch a call; then no message may be on its way any more; the person themselves last, so that an
 * interruption is simply continued. `more` asks to be called again, for the next batch or because something is still being told. */
export const erase = procedure('privacy.erase', {
  handle: async (_input, { actor, person, now }) => {
    if (person?.staff) stop('not-allowed');
    const open = await openMatters(actor.id);
    if (open.tickets + open.complaints > 0) stop('too-early', { detail: open });
    const { more } = await eraseRecords(actor.id, now);
    if (more || (await stillSending(actor.id, now))) return { more: true };
    await forgetPerson(actor.id);
    return { more: false };
  },
});
