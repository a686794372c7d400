import type { Operation } from '../../domain/access/table';
import type { ComplaintKindCode, ComplaintLevel } from '../../domain/classification/taxonomy';
import type { Department } from '../../domain/complaint/departments';
import type { ClosedHow } from '../../domain/complaint/events';
import type {
  CauseCode,
  ComplaintChannel,
  Feasibility,
  FromTicket,
  Improvement,
  Person,
  Plan,
  PlanAnswer,
  Sort,
  SuggestedKind,
} from '../../domain/complaint/facts';
import type { ComplaintPromise } from '../../domain/complaint/next-promise';
import type { Reader } from '../../domain/complaint/reader';
import type { ComplaintStage } from '../../domain/complaint/stage';
import type { ComplaintStatus } from '../../domain/complaint/status';
import type { ComplaintTimelineEntry } from '../../domain/complaint/timeline-item';

/** A complaint, suggestion or praise in a list: nothing personal, no timeline. */
export interface ComplaintCard {
  id: string;
  number: string;
  version: number;
  sort: Sort;
  status: ComplaintStatus;
  /** what people read for the status */
  statusName: string;
  stage: ComplaintStage;
  channel: ComplaintChannel;
  /** 3栋2单元; 本小区 when the complainant is hidden from the reader */
  area: string;
  /** the first 60 characters */
  text: string;
  photoCount: number;
  /** suggested until a person has judged and graded */
  kind: ComplaintKindCode | null;
  level: ComplaintLevel | null;
  department: Department | null;
  handlerAlias: string | null;
  ownerAlias: string | null;
  round: number;
  /** what the present step owes (C8) */
  promise: ComplaintPromise | null;
  /** what the level owes in all (C4) */
  goal: ComplaintPromise | null;
  visitTries: number;
  createdAt: number;
  updatedAt: number;
}

/** A record on its page. One call brings everything; what a reader may not know is null or left out (C6, C9). */
export interface ComplaintView extends ComplaintCard {
  communityId: string;
  reader: Exclude<Reader, 'barred'>;
  fullText: string;
  about: string | null;
  photos: string[];
  voice: string | null;
  ticket: FromTicket | null;
  suggested: SuggestedKind | null;
  complainant: {
    /** null when hidden from the reader */
    name: string | null;
    /** in full for themselves and for a handler away from the desk; the desk has it masked and calls through (P4) */
    phone: string | null;
    detail: string | null;
    revealed: boolean;
    /** the number is masked, and a call to it goes on record first */
    callThrough: boolean;
    mine: boolean;
    hidden: boolean;
    /** false: they have no app and hear of it by phone */
    online: boolean;
  };
  /** the staff it is about; empty for the complainant */
  subjects: Person[];
  owner: Person | null;
  handler: Person | null;
  restated: string | null;
  factsConfirmedAt: number | null;
  judgement: { valid: boolean; answer: string } | null;
  facts: { at: number; text: string; photos: string[] } | null;
  /** every plan for staff, only the approved one for the complainant */
  plans: (Plan & { position: number; approved: boolean })[];
  planAnswer: PlanAnswer | null;
  result: { at: number; text: string; photos: string[] } | null;
  visit: { tries: number; most: number; outcome: string | null; at: number | null; nextTryAt: number | null };
  confirmedAt: number | null;
  review: { reason: string; upheld: boolean | null } | null;
  feasibility: Feasibility | null;
  answer: string | null;
  closedAt: number | null;
  closedHow: ClosedHow | null;
  /** until when the complainant may say that the closing was wrong */
  reopenUntil: number | null;
  cause: { code: CauseCode | null; text: string | null; prevention: string } | null;
  improvements: Improvement[];
  timeline: ComplaintTimelineEntry[];
  /** the steps this person may take now; the server decides again when one is taken */
  actions: Operation[];
}
