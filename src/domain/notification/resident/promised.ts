import { dueAt } from '../../policy/clock-reading';
import { calendarsOf } from '../../policy/resolve-calendar';
import { toShortText } from '../../shared/local-text';
import type { Ticket } from '../../ticket/state';
import { policyOf } from '../../ticket/terms';

/** The promise of the first answer, as a half-sentence (T7). */
export function promised(ticket: Ticket): string {
  const due = dueAt(ticket.clocks.respond, calendarsOf(policyOf(ticket.terms)));
  return due === null ? '我们会尽快联系您' : `承诺 ${toShortText(due)} 前联系您`;
}

/** The promise of the end of the work, as a half-sentence (T7); no date that has passed already. */
export function finishPromised(ticket: Ticket): string {
  const due = dueAt(ticket.clocks.resolve, calendarsOf(policyOf(ticket.terms)));
  return due === null || due <= ticket.updatedAt ? '我们会尽快处理' : `承诺 ${toShortText(due)} 前完成`;
}
