import type { TicketEvent } from '@/domain/ticket/events';
import { alarm, past, report } from './past';
import { holding, people } from './people';

const triaged = [report(), past('reviewed', '09:05')];
const assigned = [...triaged, past('assigned', '09:10')];
const accepted = [...assigned, past('job-accepted', '09:20')];
const onSite = [...accepted, past('contacted', '09:30'), past('arrived', '14:00')];
const repairing = [...onSite, past('diagnosed', '14:10')];
const chargeable = [...onSite, past('diagnosed', '14:10', { responsibility: 'owner', chargeable: true })];
const quoted = [...chargeable, past('quoted', '14:20')];
const completed = [...repairing, past('completed', '15:00')];

/** The usual course of a repair on Monday, up to each point of it. */
export const stories = {
  reported: [report()],
  triaged,
  offered: [...triaged, past('offered', '09:10')],
  assigned,
  accepted,
  onSite,
  repairing,
  completed,
  closed: [...completed, past('result-confirmed', '18:00')],
  reopened: [...completed, past('result-objected', '18:00')],
  cancelled: [report(), past('cancelled', '09:30')],
  referred: [...triaged, past('referred', '09:10')],
  paused: [...repairing, past('paused', '14:30')],
  notAtHome: [...accepted, past('contacted', '09:30'), past('access-failed', '14:20')],
  chargeable,
  quoted,
  agreed: [...quoted, past('quote-accepted', '15:00')],
  quoteRefused: [...quoted, past('quote-refused', '15:00')],
  merged: [...triaged, past('merged', '09:15')],
  withVendor: [...triaged, past('assigned', '09:10', { assignee: holding(people.bao) })],
  alarm: [alarm()],
  planStarted: [alarm(), past('plan-started', '09:05')],
} satisfies Record<string, TicketEvent[]>;
