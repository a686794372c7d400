import type { Ticket } from './state';

/** Whoever holds the job has been there (T13), or it waits in their hands (T8): giving it back then is news for the resident. */
export function hasBegun({ status }: Pick<Ticket, 'status'>): boolean {
  return status === 'on-site' || status === 'repairing' || status === 'waiting';
}
