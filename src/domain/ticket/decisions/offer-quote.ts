import { DAY_MS } from '../../policy/local-time';
import { refuse, type Refusal } from '../../shared/refusal';
import type { QuoteLine } from '../facts';
import { quoteLimits, totalCents } from '../quote';
import type { Command, Decision } from '../decision';
import { heard } from '../late-step';
import { refusedNow } from '../when';

export interface OfferQuote extends Command {
  lines: QuoteLine[];
  note: string | null;
}

/** What chargeable work will cost, labour and parts (T15). Every change is a new version that needs a new acceptance; the clock waits for it (T8). */
export const offerQuote: Decision<OfferQuote> = (command, ticket, policy) => {
  const refusal = refusedNow('quote', command.by, ticket) ?? linesFault(command.lines);
  if (refusal) return refusal;
  return [
    {
      type: 'quoted',
      ...heard(command, ticket),
      // Counted over all rounds: an answer to an old price that waited without network never meets a new one of the same number.
      version: 1 + ticket.timeline.filter(({ type }) => type === 'quoted').length,
      lines: command.lines,
      totalCents: totalCents(command.lines),
      note: command.note,
      validUntil: command.at + policy.quoteValidDays * DAY_MS,
    },
  ];
};

/** Whole cents and whole units only: nothing is ever rounded behind anybody's back. */
function linesFault(lines: readonly QuoteLine[]): Refusal | null {
  const { lines: most, quantityMax, unitCentsMax, totalCentsMax } = quoteLimits;
  if (lines.length === 0 || lines.length > most)
    return refuse('invalid-input', {
      field: 'lines',
      detail: { problem: lines.length === 0 ? 'required' : 'too-many' },
    });
  const wrong = lines.findIndex(
    ({ quantity, unitCents }) =>
      !wholeWithin(quantity, 1, quantityMax) || !wholeWithin(unitCents, 0, unitCentsMax),
  );
  if (wrong >= 0)
    return refuse('invalid-input', { field: `lines.${wrong}`, detail: { problem: 'bad-format' } });
  const total = totalCents(lines);
  return total < 1 || total > totalCentsMax
    ? refuse('invalid-input', { field: 'lines', detail: { problem: 'bad-format', total } })
    : null;
}

function wholeWithin(value: number, min: number, max: number): boolean {
  return Number.isSafeInteger(value) && value >= min && value <= max;
}
