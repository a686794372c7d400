import { lateStep } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** Starts the emergency plan (T20). Refusals: wrong-status (no alarm, or started already). */
export const startPlan = operation<StepReply>()('ticket.start-plan', lateStep);
