import { worded, type DetailsOf } from './details-of';

/** Quotes, residents, plans, links and alarms (T12, T15, T17–T22). */
export const otherDetails: DetailsOf<
  | 'quoted'
  | 'quote-accepted'
  | 'quote-refused'
  | 'quote-expired'
  | 'urged'
  | 'facts-added'
  | 'cancelled'
  | 'result-confirmed'
  | 'result-objected'
  | 'plan-started'
  | 'plan-step-done'
  | 'all-clear'
  | 'history-checked'
  | 'absorbed'
  | 'released'
  | 'merged'
  | 'unmerged'
  | 'clock-warned'
  | 'clock-breached'
  | 'escalated'
  | 'contact-overdue'
  | 'vendor-late'
> = {
  quoted: ({ note, version, totalCents, validUntil }) => ({
    ...worded(note),
    facts: { version, totalCents, validUntil },
  }),
  'quote-accepted': ({ version, totalCents }) => ({ facts: { version, totalCents } }),
  'quote-refused': ({ reason, version }) => ({ words: reason, facts: { version } }),
  'quote-expired': ({ version }) => ({ facts: { version } }),
  urged: ({ words }) => worded(words),
  'facts-added': ({ text, photos }) => ({ words: text, photos }),
  cancelled: ({ reason }) => ({ words: reason }),
  'result-confirmed': ({ automatic, signature }) => ({
    facts: { automatic, signed: (signature ?? null) !== null },
  }),
  'result-objected': ({ reason, photos }) => ({ words: reason, photos }),
  'plan-started': ({ plan }) => ({ facts: { plan } }),
  'plan-step-done': ({ step, note }) => ({ ...worded(note), facts: { step } }),
  'all-clear': ({ note }) => ({ words: note }),
  'history-checked': ({ repeatOf }) => ({ facts: { number: repeatOf?.number ?? null } }),
  absorbed: ({ duplicate }) => ({ facts: { number: duplicate.number } }),
  released: ({ duplicate, reason }) => ({ words: reason, facts: { number: duplicate.number } }),
  merged: ({ into, reason }) => ({ ...worded(reason), facts: { number: into.number, into: into.id } }),
  unmerged: ({ from, reason }) => ({ words: reason, facts: { number: from.number } }),
  'clock-warned': ({ clock, dueAt }) => ({ facts: { clock, dueAt } }),
  'clock-breached': ({ clock, dueAt }) => ({ facts: { clock, dueAt } }),
  escalated: ({ clock, toRole }) => ({ facts: { clock, toRole } }),
  'contact-overdue': ({ dueAt }) => ({ facts: { dueAt } }),
  'vendor-late': ({ dueAt }) => ({ facts: { dueAt } }),
};
