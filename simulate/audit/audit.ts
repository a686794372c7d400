import type { Journal } from '../journal';
import { asleep } from './asleep';
import { complaintsLost, complaintsNotReplaying, unvisited } from './complaints';
import { unescalated } from './breaches';
import type { Records } from './records';
import { notReplaying } from './replayed';
import { reportsKept } from './reports-kept';
import { stepsRecorded } from './steps-recorded';
import { wrongSurveys } from './surveys';
import { unaccepted } from './unaccepted';

/** What must never happen, by name: the list of cases in which it did. */
export type Findings = Record<string, string[]>;

/** Holds the database against what people were told, and every ticket against its own timeline. */
export function audit(records: Records, journal: Journal, span: { end: number; close: number }): Findings {
  const { tickets, surveys, complaints } = records;
  const reports = reportsKept(journal.entries, tickets);
  const steps = stepsRecorded(journal.entries, tickets);
  return {
    'reports lost': reports.lost,
    'reports doubled': reports.doubled,
    'steps lost': steps.lost,
    'steps doubled': steps.doubled,
    'told no after yes': journal.contradictions,
    'surveys lost': wrongSurveys(journal.entries, surveys),
    'timelines that do not replay': notReplaying(tickets),
    'tickets nothing wakes': asleep(tickets, span.close),
    'breaches nobody heard of': unescalated(tickets, span.close),
    'finished, never accepted': unaccepted(tickets, span.end),
    'complaints lost or doubled': complaintsLost(journal.entries, complaints),
    'complaints that do not replay': complaintsNotReplaying(complaints),
    'complaints nobody called about': unvisited(complaints, span.close),
  };
}
