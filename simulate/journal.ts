import type { OperationName } from '../src/contract';

/** How an intention ended for the person: told yes, told no, or never told at all. */
export type Outcome = 'done' | 'refused' | 'unknown';

/** One intention of one person: pressed once, sent as often as needed under one request id. */
export interface Entry {
  openid: string;
  name: OperationName;
  requestId: string;
  /** the ticket it is about; for a report the one that came of it */
  ticketId: string | null;
  /** which button of a contractor's link, the scores of a survey: what the audit looks for */
  about: string;
  at: number;
  outcome: Outcome;
  refused: string | null;
  sent: number;
}

/** Everything that was wanted, and what phones were told: the truth the database is held against. */
export interface Journal {
  entries: Entry[];
  /** told no although the service had said yes to the very same request, in a reply that was lost */
  contradictions: string[];
  /** faults of the cloud and of WeChat that struck on the way */
  struck: number;
}

/** An empty journal. */
export function openJournal(): Journal {
  return { entries: [], contradictions: [], struck: 0 };
}
