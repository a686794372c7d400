import { step } from '../fields';
import { operation } from '../operation';
import type { StepReply } from '../views';

/** "Me too" (我也遇到, T19): the caller hears of every step from now on. Refusals: not-allowed (a fault in somebody else's home), wrong-status. */
export const follow = operation<StepReply>()('ticket.follow', step);
