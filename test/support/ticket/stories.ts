import type { TicketEvent } from '@/domain/ticket/events';
import { past, report } from './past';

const triaged = [report(), past('reviewed', '09:05')];
const assigned = [...triaged, past('assigned', '09:10')];
const accepted = [...assigned, past('job-accepted', '09:20')];
const onSite = [...accepted, past('contacted', '09:30'), past('arrived', '14:00')];
const repairing = [...onSite, past('diagnosed', '14:10')];
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
} satisfies Record<string, TicketEvent[]>;
