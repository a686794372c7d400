import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';

export interface SignOff extends Command {
  /** the image of the signature given on the technician's screen */
  signature: string;
}

/** The resident signs on the spot (T17): accepted, with the image kept, for those who do not use the app. */
export const signOff: Decision<SignOff> = (command, ticket) =>
  refusedNow('sign-off', command.by, ticket) ?? [
    {
      type: 'result-confirmed',
      at: command.at,
      by: signed(command.by),
      automatic: false,
      signature: command.signature,
    },
  ];
