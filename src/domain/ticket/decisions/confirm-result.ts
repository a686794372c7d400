import { signed, type Command, type Decision } from '../decision';
import { wrongMoment } from '../when';

/** The resident accepts the work (T17). */
export const confirmResult: Decision<Command> = (command, ticket) => {
  const refusal = wrongMoment('confirm-result', ticket);
  if (refusal) return refusal;
  return [{ type: 'result-confirmed', at: command.at, by: signed(command.by, 'resident'), automatic: false }];
};
