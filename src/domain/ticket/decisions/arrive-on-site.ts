import { refuse } from '../../shared/refusal';
import type { Point } from '../facts';
import type { Command, Decision } from '../decision';
import { happened } from '../late-step';
import { readingAt } from '../reading';
import { refusedNow } from '../when';

export interface ArriveOnSite extends Command {
  location: Point | null;
  permission: boolean;
}

/** Check-in with place, time and permission to enter (T13); coming back ends a wait (T8). The distance is kept on record; a bad reading never blocks the work. */
export const arriveOnSite: Decision<ArriveOnSite> = (command, ticket, policy) => {
  const { by, location, permission } = command;
  const refusal = refusedNow('arrive', by, ticket);
  if (refusal) return refusal;
  if (ticket.place.kind === 'house' && !permission)
    return refuse('permission-missing', { field: 'permission' });
  const reading = readingAt(ticket.place, location, policy);
  return [{ type: 'arrived', ...happened(command, ticket), ...reading, permission }];
};
