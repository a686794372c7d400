import { DAY_MS } from '../../policy/local-time';
import { signed, type Command, type Decision } from '../decision';
import type { Ticket } from '../state';

/** An earlier ticket, as far as the question goes. */
export type EarlierTicket = Pick<Ticket, 'id' | 'number' | 'status' | 'createdAt' | 'closedAt'>;

export interface CheckHistory extends Command {
  /** tickets of the same fault in the same place that came before, newest first */
  earlier: EarlierTicket[];
}

/** Whether the same fault came back to the same place within the policy's days (重复报修, T22), counted from when it was last settled;
 * work that is done and not accepted yet was settled just now. */
export const checkHistory: Decision<CheckHistory> = ({ at, by, earlier }, ticket, policy) => {
  if (ticket.historyChecked) return [];
  const since = ticket.createdAt - policy.repeatDays * DAY_MS;
  const before = earlier.find(
    ({ id, status, createdAt, closedAt }) =>
      id !== ticket.id &&
      createdAt < ticket.createdAt &&
      (status === 'completed' || (status === 'closed' && (closedAt ?? createdAt) >= since)),
  );
  const repeatOf = before ? { id: before.id, number: before.number } : null;
  return [{ type: 'history-checked', at, by: signed(by, 'system'), repeatOf }];
};
