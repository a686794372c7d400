import type { ComplaintEvent, ComplaintEventType } from './events';
import { alarmFolds } from './folds/alarms';
import { begin } from './folds/begin';
import { closingFolds } from './folds/closing';
import type { Change, FoldsOf } from './folds/fold';
import { handlingFolds } from './folds/handling';
import { intakeFolds } from './folds/intake';
import { learningFolds } from './folds/learning';
import type { Complaint } from './state';

/** How every event changes the record; the compiler refuses an event without an answer here. */
const folds: FoldsOf<Exclude<ComplaintEventType, 'received'>> = {
  ...intakeFolds,
  ...handlingFolds,
  ...closingFolds,
  ...learningFolds,
  ...alarmFolds,
};

/** Folds one event into the record (C5): the timeline replays to the stored state. The first event makes it. */
export function evolve(
  complaint: Complaint | null,
  event: ComplaintEvent,
  id = complaint?.id ?? '',
): Complaint {
  if (event.type === 'received') return begin(id, event);
  if (!complaint) throw new Error(`a timeline cannot begin with ${event.type}`);
  // The table pairs each type with its own fold; TypeScript cannot follow the pair through the lookup.
  const fold = folds[event.type] as (complaint: Complaint, event: ComplaintEvent) => Change;
  return {
    ...complaint,
    ...fold(complaint, event),
    updatedAt: event.at,
    timeline: [...complaint.timeline, event],
  };
}
