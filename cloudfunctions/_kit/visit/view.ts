import type { VisitCard, VisitView } from '../../../src/contract/visit/views';
import { MINUTE_MS } from '../../../src/domain/policy/local-time';
import { policyOf } from '../../../src/domain/ticket/terms';
import type { Visit } from '../../../src/domain/visit/state';
import { maskName, maskPhone } from '../mask';
import { unseal } from '../seal';

/** The fields of a visit in a list: nothing sealed. */
export const visitFields = {
  _id: true,
  ticket: true,
  area: true,
  rule: true,
  from: true,
  dueAt: true,
  tries: true,
  visitDueAt: true,
} as const;

/** A visit in the list of those due. */
export function visitCard(
  visit: Pick<Visit, 'id' | 'ticket' | 'area' | 'rule' | 'from' | 'dueAt' | 'tries'>,
): VisitCard {
  const { id, ticket, area, rule, from, dueAt, tries } = visit;
  return {
    id,
    of: 'repair',
    number: ticket.number,
    area,
    rule,
    kind: null,
    from,
    dueAt,
    tries: tries.length,
    ticketId: ticket.id,
  };
}

/** A visit on its page; name and phone are masked: whoever calls opens them with `privacy.reveal`, on record (P4). */
export function visitView(visit: Visit, version: number): VisitView {
  const { tries, gapMinutes } = policyOf(visit.terms).visits;
  const last = visit.tries[visit.tries.length - 1];
  return {
    ...visitCard(visit),
    version,
    status: visit.status,
    name: maskName(unseal(visit.reporter.name)),
    phone: maskPhone(unseal(visit.reporter.phone)),
    words: visit.words,
    satisfied: visit.satisfied,
    fixed: visit.fixed,
    doneAt: visit.doneAt,
    nextTryAt: last === undefined ? null : last + gapMinutes * MINUTE_MS,
    mostTries: tries,
  };
}
