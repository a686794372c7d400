import type { TicketEvent } from '../ticket/events';

/** Which answer of a ticket's surveys a request gave (V2). */
export interface AnswerPlace {
  /** counts all answers of the ticket from 1; a later one wins, whenever its words arrive */
  revision: number;
  /** the completion it belongs to */
  round: number;
  /** when this completion was first answered, and when this answer was given; epoch ms */
  answeredAt: number;
  changedAt: number;
}

/** Finds the answer that a request gave on the record; null when it gave none. A retry that arrives late is still the older answer. */
export function placeOfAnswer(timeline: readonly TicketEvent[], requestId: string): AnswerPlace | null {
  let round = 1;
  let revision = 0;
  let answeredAt: number | null = null;
  for (const event of timeline) {
    if (event.type === 'completed' || event.type === 'answered') answeredAt = null;
    if (event.type === 'assigned') round = event.round;
    if (event.type !== 'survey-answered') continue;
    revision += 1;
    answeredAt ??= event.at;
    if (event.answer === requestId) return { revision, round, answeredAt, changedAt: event.at };
  }
  return null;
}
