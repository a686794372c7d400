import { refuse } from '../../shared/refusal';
import type { Command, Decision } from '../decision';
import { heard } from '../late-step';
import { refusedNow } from '../when';

/** Somebody on duty starts the emergency plan (T20): the ten-minute clock stops. */
export const startPlan: Decision<Command> = (command, ticket) => {
  const refusal = refusedNow('start-plan', command.by, ticket);
  if (refusal) return refusal;
  if (!ticket.plan) return refuse('wrong-status', { detail: { status: ticket.status } });
  return [{ type: 'plan-started', ...heard(command, ticket), plan: ticket.plan.code }];
};
