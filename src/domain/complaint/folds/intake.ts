import { enter, promiseLevel } from '../clocks';
import type { ComplaintEventOf } from '../events';
import { isSubject } from '../independence';
import type { Complaint } from '../state';
import { personOf } from '../person-of';
import type { Change, FoldsOf } from './fold';
import { again } from './round';

/** From the first word to the person who handles it (C2–C4, C6). */
export const intakeFolds: FoldsOf<
  'acknowledged' | 'facts-confirmed' | 'facts-added' | 'judged' | 'graded' | 'subjects-named' | 'transferred'
> = {
  acknowledged: (complaint, event) =>
    enter(complaint, 'acknowledged', event.at, {
      restated: event.restated,
      factsConfirmedAt: event.confirmed ? event.at : null,
      owner: personOf(event.by),
    }),
  'facts-confirmed': (_complaint, { at }) => ({ factsConfirmedAt: at }),
  'facts-added': () => ({}),
  judged,
  graded,
  'subjects-named': named,
  transferred: ({ transfers }, { to }) => ({ owner: to, transfers: transfers + 1 }),
};

function judged(complaint: Complaint, { at, by, valid, kind, answer }: ComplaintEventOf<'judged'>): Change {
  const judgement = { valid, by: by.id, answer };
  return enter(complaint, valid ? 'judged' : 'declined', at, { judgement, kind });
}

/** The first grading starts the level's promise; a later one changes level or handler and leaves the step where it is. */
function graded(complaint: Complaint, event: ComplaintEventOf<'graded'>): Change {
  const { at, level, kind, department, handler } = event;
  const change: Change = { level, kind, department, handler };
  const started = complaint.status === 'judged' ? enter(complaint, 'assigned', at, change) : change;
  if (complaint.clocks.goal && complaint.clocks.goal.stoppedAt !== null) return started;
  return { ...started, ...goalOf({ ...complaint, ...started }, at, level) };
}

function goalOf(complaint: Complaint, at: number, level: 1 | 2 | 3): Change {
  const { clocks, rung } = promiseLevel(complaint, at, level);
  return { ...(clocks ? { clocks } : {}), ...(rung ? { rung } : {}) };
}

/** Whoever is named loses what they held (C6): another first contact, another handler. */
function named(complaint: Complaint, { at, subjects }: ComplaintEventOf<'subjects-named'>): Change {
  const fresh = subjects.filter((person) => !isSubject(person.id, complaint));
  const all = { subjects: [...complaint.subjects, ...fresh] };
  const keep = <T extends { id: string }>(person: T | null): T | null =>
    person && isSubject(person.id, all) ? null : person;
  const handler = keep(complaint.handler);
  const change: Change = { ...all, owner: keep(complaint.owner), handler };
  const { proposedBy, approvedBy } = complaint.planning;
  const spoilt = [proposedBy, approvedBy].some((id) => id !== null && isSubject(id, all));
  // Plans made or approved by somebody it is about are no plans, until the complainant has said yes to one.
  if (spoilt && (complaint.status === 'proposed' || complaint.status === 'offered'))
    return enter(complaint, 'planning', at, change, false);
  const { judgement } = complaint;
  if (complaint.status === 'declined' && judgement && isSubject(judgement.by, all))
    return enter(
      complaint,
      'acknowledged',
      at,
      { ...again(complaint, at), ...change, judgement: null },
      false,
    );
  return change;
}
