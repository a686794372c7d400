import { enter, settle } from '../clocks';
import type { Complaint } from '../state';
import type { FoldsOf } from './fold';

/** Suggestions answered, praise passed on, and what the house learns (C5, C10–C12). */
export const learningFolds: FoldsOf<
  'suggestion-answered' | 'passed-on' | 'cause-recorded' | 'improvement-finished' | 'improvement-overdue'
> = {
  'suggestion-answered': (complaint, { at, feasibility, answer, improvements }) =>
    enter(complaint, 'answered', at, {
      feasibility,
      answer,
      improvements: [...complaint.improvements, ...improvements],
    }),
  'passed-on': (_complaint, { persons }) => ({ subjects: persons }),
  'cause-recorded': (complaint, { at, cause, text, prevention, improvements }) => {
    const change = {
      cause: { code: cause, text, prevention },
      improvements: [...complaint.improvements, ...improvements],
    };
    return complaint.status === 'closed' ? settle(complaint, at, change) : change;
  },
  'improvement-finished': ({ improvements }, { at, improvementId, result }) => ({
    improvements: improvements.map((one) =>
      one.id === improvementId ? { ...one, doneAt: at, result } : one,
    ),
  }),
  'improvement-overdue': ({ rung }: Complaint, { improvementId }) => ({
    rung: { ...rung, improvements: [...rung.improvements, improvementId] },
  }),
};
