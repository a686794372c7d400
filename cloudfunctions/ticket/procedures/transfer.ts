import { transferJob } from '../../../src/domain/ticket/decisions/transfer-job';
import { candidateOf } from '../../_kit/assignee';
import { step } from '../../_kit/ticket/step';

/** T23. */
export const transferStep = step(
  'ticket.transfer',
  transferJob,
  (input, call) => ({
    ...candidateOf(call.places.get(`person:${input.staffId}`)),
    reason: input.reason,
  }),
  (input) => [`person:${input.staffId}`],
);
