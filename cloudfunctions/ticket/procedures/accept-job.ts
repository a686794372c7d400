import { acceptJob } from '../../../src/domain/ticket/decisions/accept-job';
import { step } from '../../_kit/ticket/step';
import { assigneeOf } from '../../_kit/assignee';

/** T9. */
export const acceptJobStep = step('ticket.accept-job', acceptJob, (_input, call) => ({
  self: assigneeOf(call.person),
}));
