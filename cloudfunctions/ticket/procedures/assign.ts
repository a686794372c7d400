import { assignTechnician } from '../../../src/domain/ticket/decisions/assign-technician';
import { step } from '../../_kit/ticket/step';
import { candidateOf } from '../../_kit/assignee';

/** T9. */
export const assign = step(
  'ticket.assign',
  assignTechnician,
  (input, call) => ({
    ...candidateOf(call.places.get(`person:${input.staffId}`)),
    note: input.note?.trim() || null,
  }),
  (input) => [`person:${input.staffId}`],
);
