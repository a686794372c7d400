import type { ImportView } from '../../../../src/contract/onboarding/import-view';
import type { BadRows } from '../../../../src/domain/people/import/bad-rows';
import type { ImportKind } from '../../../../src/domain/people/import/sheet';
import type { ResidentRow } from '../../../../src/domain/people/import/plan-homes';
import type { HouseRow } from '../../../../src/domain/people/import/read-home-row';
import type { StaffRow } from '../../../../src/domain/people/import/plan-staff';
import type { Sealed } from '../../../../src/domain/ticket/facts';

/** Imports and their batches. */
export const IMPORTS = 'imports';

/** One import: what it would do, and how far it is. The rows themselves wait, sealed, in its batches. */
export interface ImportDoc {
  _id: string;
  communityId: string;
  kind: ImportKind;
  fileName: string;
  status: ImportView['status'];
  rows: number;
  bad: number;
  badRows: BadRows[];
  unknownColumns: string[];
  counts: ImportView['counts'];
  /** the next batch to apply, and how many there are */
  next: number;
  total: number;
  createdBy: string;
  createdAt: number;
}

/** A house of a batch with its place in the directory. */
export interface HouseOfBatch extends HouseRow {
  houseId: string;
  addressKey: string;
}

/** A batch of one sort; houses come before the people in them. */
export type Batch =
  | { of: 'houses'; rows: HouseOfBatch[] }
  | { of: 'residents'; rows: (Omit<ResidentRow, 'address'> & { houseId: string })[] }
  | { of: 'staff'; rows: StaffRow[] };

/** A batch as kept until it is applied. */
export interface BatchDoc {
  _id: string;
  importId: string;
  body: Sealed;
}

/** The id of an import's nth batch. */
export const batchIdOf = (importId: string, n: number): string => `${importId}:${n}`;

/** An import as its manager sees it. */
export function importView(doc: ImportDoc): ImportView {
  const { communityId, kind, fileName, status, rows, bad, badRows, unknownColumns, counts, createdAt } = doc;
  return {
    id: doc._id,
    ...{ communityId, kind, fileName, status, rows, bad, badRows, unknownColumns, counts, createdAt },
    progress: { done: doc.next, total: doc.total },
  };
}
