import { staffTemplates, type TemplateKey } from '../templates';

/**
 * How much a message deserves one of the few sends a person has granted (N2): `key` something is asked of them or is over ·
 * `useful` good to know at once · `routine` the app shows it anyway.
 */
export type Importance = 'key' | 'useful' | 'routine';

/** As much of a message as its importance hangs on. */
export interface Weighed {
  kind: string;
  template: TemplateKey;
  urgent: boolean;
}

/** What residents hear of repairs and complaints, by event type; `useful` when it is not listed. */
const importances: Record<string, Importance> = {
  // repairs
  quoted: 'key',
  completed: 'key',
  answered: 'key',
  contacted: 'key',
  'set-out': 'key',
  'access-failed': 'key',
  'survey-asked': 'key',
  'plan-started': 'key',
  'all-clear': 'key',
  submitted: 'routine',
  reviewed: 'routine',
  diagnosed: 'routine',
  'progress-noted': 'routine',
  'progress-reminded': 'routine',
  paused: 'routine',
  resumed: 'routine',
  merged: 'routine',
  // complaints
  acknowledged: 'key',
  judged: 'key',
  'plan-approved': 'key',
  'carried-out': 'key',
  'review-decided': 'key',
  'suggestion-answered': 'key',
  received: 'routine',
  graded: 'routine',
  'facts-found': 'routine',
  'cause-recorded': 'routine',
  // announcements
  announced: 'key',
  'announcement-over': 'useful',
  // houses
  'home-approved': 'key',
  'home-declined': 'key',
};

/** After these nothing more important is to come: there is no reason to save. */
const ends: readonly string[] = ['cancelled', 'result-confirmed', 'closed', 'withdrawn', 'survey-reminded'];

/** How many sends must stay for what may still come on the same matter. */
const keeps: Record<Importance, number> = { key: 0, useful: 1, routine: 2 };

const raised: Record<Importance, Importance> = { routine: 'useful', useful: 'key', key: 'key' };

/** The importance of a message (N2); in an emergency each counts for one step more. */
export function importanceOf({ kind, urgent }: Pick<Weighed, 'kind' | 'urgent'>): Importance {
  const usual = importances[kind] ?? 'useful';
  return urgent ? raised[usual] : usual;
}

/**
 * How many accepts a message must leave in the ledger (N2): a resident's last one waits for the price, the result or whatever else
 * is asked of them. Staff work on many tickets at once, there is no "last" message to save for.
 */
export function keepFor(message: Weighed): number {
  if (staffTemplates.includes(message.template) || ends.includes(message.kind)) return 0;
  return keeps[importanceOf(message)];
}
