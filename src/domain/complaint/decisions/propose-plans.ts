import { refuse } from '../../shared/refusal';
import { signed, type Command, type ComplaintDecision } from '../decision';
import type { Plan } from '../facts';
import { notNow } from '../when';
import { unsaid, type Saying } from '../words/say';

/** So many to choose from at most. */
export const MOST_PLANS = 5;

export interface ProposePlans extends Command, Saying {
  plans: Plan[];
}

/** The handler proposes one or more ways to put it right (C5), each with a date to come. */
export const proposePlans: ComplaintDecision<ProposePlans> = (command, complaint) => {
  const { at, by, plans } = command;
  const refusal = notNow('propose-plans', by, at, complaint);
  if (refusal) return refusal;
  if (plans.length === 0 || plans.length > MOST_PLANS) {
    return refuse('invalid-input', { field: 'plans', detail: { least: 1, most: MOST_PLANS } });
  }
  const late = plans.findIndex((plan) => plan.finishAt <= at);
  if (late >= 0) {
    return refuse('invalid-input', { field: `plans.${late}.finishAt`, detail: { problem: 'in-the-past' } });
  }
  for (const [n, plan] of plans.entries()) {
    const flagged = unsaid(`plans.${n}.text`, plan.text, command);
    if (flagged) return flagged;
  }
  return [{ type: 'plans-proposed', at, by: signed(by), plans }];
};
