import { get as visitGet } from './get';
import { listDue as visitListDue } from './list-due';
import { record as visitRecord } from './record';

/** Every operation on return visits, by its name in the access table. */
export const visitOperations = {
  'visit.get': visitGet,
  'visit.list-due': visitListDue,
  'visit.record': visitRecord,
} as const;
