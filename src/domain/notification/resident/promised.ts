import { dueAt } from '../../policy/clock-reading';
import { calendarsOf } from '../../policy/resolve-calendar';
import { toShortText } from '../../shared/local-text';
import type { Ticket } from '../../ticket/state';
import { policyOf } from '../../ticket/terms';

/** The promise of the first answer, as a half-sentence (T7). */
export function promised(ticket: Ticket): string {
  const due = dueAt(ticket.clocks.respond, calendarsOf(policyOf(ticket.terms)));
  return due === null ? '我们会尽快联系您' : `承诺 ${toShortText(due)} 前响应`;
}
