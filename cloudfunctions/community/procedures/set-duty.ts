import { DIRECTORY } from '../../_kit/directory';
import { procedure } from '../../_kit/procedure';
import { forget } from '../../_kit/read-directory';
import { updateWhere } from '../../_kit/store';

/** P3: whoever goes off duty is no longer offered jobs and not alerted as part of a role. */
export const setDuty = procedure('community.set-duty', {
  handle: async ({ onDuty }, call) => {
    const _id = `person:${call.actor.id}`;
    await updateWhere(DIRECTORY, { _id }, { 'staff.onDuty': onDuty });
    forget(_id);
    return { onDuty };
  },
});
