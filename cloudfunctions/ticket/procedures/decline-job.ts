import { declineJob } from '../../../src/domain/ticket/decisions/decline-job';
import { step } from '../../_kit/ticket/step';

/** T9. */
export const declineJobStep = step('ticket.decline-job', declineJob, (input) => ({ reason: input.reason }));
