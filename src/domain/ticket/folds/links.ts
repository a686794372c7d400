import { newClocks, stopped } from '../clocks';
import { noRung, unheld } from '../initial';
import { leftoverReturned } from '../parts';
import { deskStatus } from '../round';
import type { Ticket } from '../state';
import { policyOf } from '../terms';
import type { FoldsOf } from './fold';

/** How tickets of the same fault hang together (T19, T22). */
export const linkFolds: FoldsOf<
  'history-checked' | 'followed' | 'absorbed' | 'released' | 'merged' | 'unmerged'
> = {
  'history-checked': (_ticket, { repeatOf }) => ({ repeatOf, historyChecked: true }),
  followed: (ticket, { follower }) => ({ followers: joined(ticket, [follower]) }),
  absorbed: (ticket, { duplicate, people }) => ({
    // Only those who join by this: whoever followed before goes on following after a separation.
    absorbed: [...ticket.absorbed, { ...duplicate, people: people.filter((id) => !hears(ticket, id)) }],
    followers: joined(ticket, people),
  }),
  released: (ticket, { duplicate }) => {
    const leaving = ticket.absorbed.find((entry) => entry.id === duplicate.id)?.people ?? [];
    return {
      absorbed: ticket.absorbed.filter((entry) => entry.id !== duplicate.id),
      followers: ticket.followers.filter((id) => !leaving.includes(id)),
    };
  },
  merged: (ticket, { at, into }) => ({
    ...unheld,
    ...stopped(ticket, at),
    status: 'merged',
    parts: leftoverReturned(ticket.parts),
    mergedInto: into,
    closedAt: at,
  }),
  unmerged: (ticket, { at }) => ({
    status: deskStatus(ticket),
    mergedInto: null,
    closedAt: null,
    // A fresh promise: the old one was kept by the other ticket as far as anybody could know.
    clocks: newClocks(at, policyOf(ticket.terms), ticket.classification.urgency),
    rung: noRung,
    newsAt: at,
  }),
};

function hears(ticket: Ticket, id: string): boolean {
  return ticket.reporter.id === id || ticket.followers.includes(id);
}

function joined(ticket: Ticket, people: readonly string[]): string[] {
  return [...ticket.followers, ...new Set(people.filter((id) => !hears(ticket, id)))];
}
