import type { CallCard } from '../../../../src/contract/notify/calls';
import { heldByOther } from '../../../../src/domain/notification/calls/call-task';
import type { CallDoc } from './call-doc';

/** A call task in a list (N3): nothing of the person but the area. */
export function callCard(doc: CallDoc, me: string, now: number): CallCard {
  const { _id, docId, to, number, area, title, body, urgent, messageAt, at, tries, active, taker, outcome } =
    doc;
  return {
    id: _id,
    docId,
    resident: to,
    number,
    area,
    title,
    body,
    urgent,
    messageAt,
    at,
    tries: tries.length,
    active,
    taker: heldByOther(doc, me, now) ? (taker?.alias ?? null) : null,
    mine: taker?.id === me,
    outcome,
  };
}
