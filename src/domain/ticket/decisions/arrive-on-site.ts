import { refuse } from '../../shared/refusal';
import { distanceMetres } from '../distance';
import type { Point } from '../facts';
import { signed, type Command, type Decision } from '../decision';
import { notHolding } from '../when';

export interface ArriveOnSite extends Command {
  location: Point | null;
  permission: boolean;
}

/** Check-in with place, time and permission to enter (T13). The distance is kept on record; a bad reading never blocks the work. */
export const arriveOnSite: Decision<ArriveOnSite> = (command, ticket) => {
  const refusal = notHolding('arrive', command.by, ticket);
  if (refusal) return refusal;
  if (ticket.place.kind === 'house' && !command.permission)
    return refuse('permission-missing', { field: 'permission' });
  const target = ticket.place.location ?? null;
  const metres = command.location && target ? Math.round(distanceMetres(command.location, target)) : null;
  return [
    {
      type: 'arrived',
      at: command.at,
      by: signed(command.by),
      location: command.location,
      distanceMetres: metres,
      permission: command.permission,
    },
  ];
};
