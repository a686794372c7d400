import type { Row } from './table';

const review: Row = { agent: 'community', supervisor: 'community', manager: 'community' };
const own: Row = { resident: 'any' };

/** Role × operation for personal data (P4, P6, P7). */
export const privacyRows = {
  // Whoever holds the job sees the number on the page already; this is for the desk, and goes on record.
  'privacy.reveal': {
    agent: 'community',
    dispatcher: 'community',
    supervisor: 'community',
    manager: 'community',
  },
  'privacy.list-reveals': { manager: 'community', executive: 'community' },
  'privacy.list-flagged': review,
  'privacy.decide-flagged': review,
  'privacy.who-looked': own,
  'privacy.agree': own,
  'privacy.my-data': own,
  // Only ever the caller's own; nobody exports for others, staff least of all.
  'privacy.export': own,
  'privacy.erase': own,
  // Which files: one's own, and those a view handed out signed for the caller.
  'privacy.file-links': own,
} as const satisfies Record<string, Row>;
