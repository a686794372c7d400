import { signed, type Command, type Decision } from '../decision';
import { inThePast } from '../moments';
import { refusedNow } from '../when';

export interface SetOut extends Command {
  expectedAt: number | null;
}

/** On the way (N1): the resident learns that somebody is coming now. */
export const setOut: Decision<SetOut> = (command, ticket) =>
  refusedNow('set-out', command.by, ticket) ??
  inThePast('expectedAt', command.expectedAt, command.at) ?? [
    { type: 'set-out', at: command.at, by: signed(command.by), expectedAt: command.expectedAt },
  ];
