import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';

export interface ConfirmResult extends Command {
  /** the image of a signature on the resident's own screen, if they gave one */
  signature: string | null;
}

/** The resident accepts the work (T17). */
export const confirmResult: Decision<ConfirmResult> = (command, ticket) =>
  refusedNow('confirm-result', command.by, ticket) ?? [
    {
      type: 'result-confirmed',
      at: command.at,
      by: signed(command.by, 'resident'),
      automatic: false,
      signature: command.signature,
    },
  ];
