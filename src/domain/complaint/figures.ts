import type { Complaint } from './state';

/** What the monthly report counts of one record (C12): 1 and 0, or null when it does not apply (yet). Kept with the document. */
export interface ComplaintFigures {
  acknowledgedOnTime: 0 | 1 | null;
  goalOnTime: 0 | 1 | null;
  visited: 0 | 1 | null;
  satisfied: 0 | 1 | null;
  firstContact: 0 | 1 | null;
  causeRecorded: 0 | 1 | null;
  late: number;
}

const bit = (yes: boolean): 0 | 1 => (yes ? 1 : 0);

/** The figures of a record as it stands. First-contact resolution: closed by whoever took it, in one round, never handed on. */
export function figuresOf(complaint: Complaint): ComplaintFigures {
  const { marks, visit, sort, status, rung } = complaint;
  const lateNow = (name: string): boolean => complaint.clocks.step?.name === name && rung.step.breached;
  const kept = (name: 'acknowledge' | 'goal', late: boolean): 0 | 1 | null =>
    late || marks[name] === 'late' ? 0 : marks[name] === 'met' ? 1 : null;
  const closed = status === 'closed';
  return {
    acknowledgedOnTime: kept('acknowledge', lateNow('acknowledge')),
    goalOnTime: kept('goal', rung.goal.breached),
    visited: visit.outcome !== null ? 1 : lateNow('visit') ? 0 : null,
    satisfied:
      visit.outcome === null ? null : bit(visit.outcome === 'satisfied' || complaint.confirmedAt !== null),
    firstContact:
      closed && sort === 'complaint' ? bit(complaint.transfers === 0 && complaint.round === 1) : null,
    causeRecorded:
      closed && sort === 'complaint' && complaint.judgement?.valid ? bit(complaint.cause !== null) : null,
    late: Object.values(marks).filter((mark) => mark === 'late').length,
  };
}
