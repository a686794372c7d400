import type { TicketView } from '@/contract/views';
import { roundSteps } from '../ticket/round-steps';

/** How many photos of this round's diagnosis already show the state before (T13): they count when completing. */
export const photosBefore = (ticket: Pick<TicketView, 'timeline'>): number =>
  new Set(roundSteps(ticket).flatMap((item) => (item.type === 'diagnosed' ? (item.photos ?? []) : []))).size;
