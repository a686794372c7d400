import { checkReport } from '../../../src/domain/ticket/report-rules';
import { DIRECTORY, type PersonDoc } from '../../_kit/directory';
import { procedure } from '../../_kit/procedure';
import { forget } from '../../_kit/read-directory';
import { stop } from '../../_kit/refused';
import { seal } from '../../_kit/seal';
import { insert, updateWhere } from '../../_kit/store';

/** Keeps name and phone for the next report, sealed (P4). */
export const saveContact = procedure('community.save-contact', {
  handle: async (input, call) => {
    const name = input.name.trim();
    const phone = input.phone.trim();
    const { name: badName, phone: badPhone } = checkReport(
      { place: null, text: '', photos: [], slot: null, name, phone },
      call.now,
    );
    if (badName) stop('invalid-input', { field: 'name', detail: { problem: badName } });
    if (badPhone) stop('invalid-input', { field: 'phone', detail: { problem: badPhone } });
    const sealed = { name: seal(name), phone: seal(phone) };
    const _id = `person:${call.actor.id}` as const;
    if ((await updateWhere(DIRECTORY, { _id }, sealed)) === 0) {
      const person: PersonDoc = {
        _id,
        kind: 'person',
        personId: call.actor.id,
        openid: call.openid,
        ...sealed,
        homes: [],
        staff: null,
        createdAt: call.now,
      };
      if (!(await insert(DIRECTORY, person))) await updateWhere(DIRECTORY, { _id }, sealed);
    }
    forget(_id);
    return { name, phone };
  },
});
