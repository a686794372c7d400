import type { Command, Decision } from '../decision';
import { happened } from '../late-step';
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
      ...happened(command, ticket),
      automatic: false,
      signature: command.signature,
    },
  ];
