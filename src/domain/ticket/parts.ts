import { refuse, type Refusal } from '../shared/refusal';
import type { UsedPart } from './facts';
import type { TicketPart } from './state';

/** More parts taken for the job (T16); the same part twice is one line. */
export function reservedParts(parts: readonly TicketPart[], more: readonly UsedPart[]): TicketPart[] {
  return more.reduce<TicketPart[]>(
    (lines, { quantity, ...part }) => {
      const known = lines.find((line) => line.code === part.code);
      return known
        ? lines.map((line) => (line === known ? { ...line, reserved: line.reserved + quantity } : line))
        : [...lines, { ...part, reserved: quantity, used: 0 }];
    },
    [...parts],
  );
}

/** Parts really used, of those taken (T16). */
export function usedParts(parts: readonly TicketPart[], used: readonly UsedPart[]): TicketPart[] {
  return used.reduce<TicketPart[]>(
    (lines, { code, quantity }) =>
      lines.map((line) => (line.code === code ? { ...line, used: line.used + quantity } : line)),
    [...parts],
  );
}

/** What was taken and not used goes back to the stock when the work ends (T16). */
export function leftoverReturned(parts: readonly TicketPart[]): TicketPart[] {
  return parts.map((part) => ({ ...part, reserved: part.used }));
}

const MOST_PIECES = 999;

/** Refuses parts that are none, named twice, or not counted in whole pieces (T16). */
export function partsFault(parts: readonly UsedPart[]): Refusal | null {
  if (parts.length === 0) return refuse('invalid-input', { field: 'parts', detail: { problem: 'required' } });
  const wrong = parts.findIndex(
    ({ code, quantity }, index) =>
      !Number.isInteger(quantity) ||
      quantity < 1 ||
      quantity > MOST_PIECES ||
      parts.findIndex((part) => part.code === code) !== index,
  );
  return wrong < 0
    ? null
    : refuse('invalid-input', { field: `parts.${wrong}`, detail: { problem: 'bad-format' } });
}
