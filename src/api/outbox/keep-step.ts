import type { InfiniteData } from '@tanstack/react-query';
import type { InputOf } from '../../contract';
import type { Page, TicketCard, TicketView } from '../../contract/views';
import { keys } from '../keys';
import { queryClient } from '../query-client';
import { keepWaiting } from './keep-waiting';
import type { KeptStep } from './kept-steps';
import { sendNow } from './outbox';
import { waitingIn } from './outbox-store';
import type { KeptForm, UnsentPhoto } from './waiting';

/** What belongs to a step besides its facts: photos that are still on the phone, and the form it was written in. */
export interface StepPapers {
  photos: readonly UnsentPhoto[];
  form: KeptForm | null;
}

/** The ticket in words, from whatever screen knows it. */
function aboutTicket(ticketId: string): string {
  const lists = queryClient.getQueriesData<InfiniteData<Page<TicketCard>>>({ queryKey: keys.allWork });
  const cards = lists.flatMap(([, data]) => data?.pages ?? []).flatMap(({ items }) => items);
  const known =
    queryClient.getQueryData<TicketView>(keys.ticket(ticketId)) ?? cards.find(({ id }) => id === ticketId);
  return known ? `${known.number} · ${known.area}` : '';
}

const factsOf = (input: object): string => JSON.stringify({ ...input, requestId: null });

/** Puts a step behind those of its ticket that wait (T24), the same step tapped twice only once; false when the phone is full. */
export async function keepStep(op: KeptStep, input: object, papers: StepPapers): Promise<boolean> {
  const step = input as InputOf<KeptStep>;
  const waiting = waitingIn(step.ticketId);
  const last = waiting[waiting.length - 1];
  if (last?.op === op && factsOf(last.input) === factsOf(step)) return true;
  const kept = await keepWaiting({ op, input: step, about: aboutTicket(step.ticketId), ...papers });
  if (kept) void sendNow();
  return kept;
}
