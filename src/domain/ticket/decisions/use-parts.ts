import { refuse } from '../../shared/refusal';
import type { Command, Decision } from '../decision';
import type { UsedPart } from '../facts';
import { partsFault } from '../parts';
import { happened } from '../late-step';
import { refusedNow } from '../when';

export interface UseParts extends Command {
  parts: UsedPart[];
}

/** Parts were used (T16): only what was taken for the job, so that the stock always adds up. */
export const useParts: Decision<UseParts> = (command, ticket) => {
  const { by, parts } = command;
  const refusal = refusedNow('use-parts', by, ticket) ?? partsFault(parts);
  if (refusal) return refusal;
  const wanted = parts.findIndex(({ code, quantity }) => {
    const line = ticket.parts.find((part) => part.code === code);
    return quantity > (line ? line.reserved - line.used : 0);
  });
  if (wanted >= 0)
    return refuse('invalid-input', { field: `parts.${wanted}`, detail: { problem: 'too-many' } });
  return [{ type: 'parts-used', ...happened(command, ticket), parts }];
};
