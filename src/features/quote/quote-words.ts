import type { TicketView } from '@/contract/views';
import { momentWords } from '@/components/format/time-words';
import { responsibilityNames, warrantyNames } from '@/domain/ticket/facts';
import { impossible } from '@/domain/shared/never';

type Quote = NonNullable<TicketView['quote']>;

/** An offer past its moment is over on the screen even before the alarm clock wrote it down (T15). */
export const isOpen = (quote: Quote, now: number): boolean =>
  quote.state === 'offered' && now <= quote.validUntil;

/** How a quote stands, in a few words, and the tone of its tag. */
export function standing(quote: Quote, now: number): { words: string; tone: 'yellow' | 'green' | 'grey' } {
  switch (quote.state) {
    case 'offered':
      return isOpen(quote, now) ? { words: '等您答复', tone: 'yellow' } : { words: '已过期', tone: 'grey' };
    case 'accepted':
      return { words: '已接受', tone: 'green' };
    case 'refused':
      return { words: '未接受', tone: 'grey' };
    case 'expired':
      return { words: '已过期', tone: 'grey' };
    case 'withdrawn':
      return { words: '已撤回', tone: 'grey' };
    default:
      return impossible(quote.state);
  }
}

/** Who pays and why, as the diagnosis recorded it (T14); null before there is one. */
export const reasonWords = (diagnosis: TicketView['diagnosis']): string | null =>
  diagnosis && `${responsibilityNames[diagnosis.responsibility]} · ${warrantyNames[diagnosis.warranty]}`;

/** What the date below the total means now. */
export function dateWords(quote: Quote, now: number): string {
  if (isOpen(quote, now)) return `有效至 ${momentWords(quote.validUntil, now)}，您同意后才会施工`;
  if (quote.answeredAt !== null) return momentWords(quote.answeredAt, now);
  return `有效期到 ${momentWords(quote.validUntil, now)}，如仍需维修请联系师傅重新报价`;
}
