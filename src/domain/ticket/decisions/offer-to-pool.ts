import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';

export interface OfferToPool extends Command {
  note: string | null;
}

/** The dispatcher opens the job for grabbing (抢单, T9): the first technician to accept holds it. */
export const offerToPool: Decision<OfferToPool> = (command, ticket) =>
  refusedNow('offer', command.by, ticket) ?? [
    { type: 'offered', at: command.at, by: signed(command.by), note: command.note },
  ];
