import type { ComplaintKindCode } from '../../domain/classification/taxonomy';
import type { VisitRule } from '../../domain/visit/events';
import type { VisitStatus } from '../../domain/visit/state';

/** A visit in the list of those due (V3): of a repair, or of a complaint or suggestion. Nothing personal. */
export interface VisitCard {
  /** what to open and record: a visit id for repairs, a complaint id for complaints */
  id: string;
  of: 'repair' | 'complaint';
  number: string;
  area: string;
  rule: VisitRule | 'complaint';
  kind: ComplaintKindCode | null;
  from: number;
  dueAt: number;
  tries: number;
  /** the ticket of a repair */
  ticketId: string | null;
}

/** One visit after a repair with whom to call, masked: `privacy.reveal` opens the number (P4). */
export interface VisitView extends VisitCard {
  version: number;
  status: VisitStatus;
  name: string;
  phone: string;
  words: string | null;
  satisfied: boolean | null;
  fixed: boolean | null;
  doneAt: number | null;
  nextTryAt: number | null;
  mostTries: number;
}
