import type { ComplaintEventOf, ComplaintEventType } from '../events';
import type { Complaint } from '../state';

/** What an event changes; the timeline and `updatedAt` follow by themselves. */
export type Change = Partial<Complaint>;

/** How events of some types change the record: one function a type, pure, total. */
export type FoldsOf<T extends ComplaintEventType> = {
  [K in T]: (complaint: Complaint, event: ComplaintEventOf<K>) => Change;
};
