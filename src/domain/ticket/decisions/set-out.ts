import type { Command, Decision } from '../decision';
import { inThePast } from '../moments';
import { happened } from '../late-step';
import { refusedNow } from '../when';

export interface SetOut extends Command {
  expectedAt: number | null;
}

/** On the way (N1): the resident learns that somebody is coming now. */
export const setOut: Decision<SetOut> = (command, ticket) =>
  refusedNow('set-out', command.by, ticket) ??
  inThePast('expectedAt', command.expectedAt, command.at) ?? [
    { type: 'set-out', ...happened(command, ticket), expectedAt: command.expectedAt },
  ];
