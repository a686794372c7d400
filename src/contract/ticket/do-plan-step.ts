import { id, lateStep, words } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** A step of the plan's checklist is done (T20). Refusals: wrong-status, not-found (step). */
export const doPlanStep = operation<StepReply>()(
  'ticket.do-plan-step',
  lateStep.extend({ step: id, note: words(200, 0).nullish() }),
);
