import type { BadRows } from '../../domain/people/import/bad-rows';
import type { ImportKind } from '../../domain/people/import/sheet';

/** An import from upload to done (P1): what it will do, what is wrong, how far it is. */
export interface ImportView {
  id: string;
  communityId: string;
  kind: ImportKind;
  fileName: string;
  /** `preview` waits for a yes, or cannot be applied while `bad` > 0 */
  status: 'preview' | 'applying' | 'done' | 'dropped';
  /** rows with anything in them, the heading not counted */
  rows: number;
  /** rows with at least one fault */
  bad: number;
  /** every one of them with every wrong cell, rows with the same mistakes together */
  badRows: BadRows[];
  /** headings nobody knows; they are left out */
  unknownColumns: string[];
  /** what the sheet holds, and how much of it is there already */
  counts: { houses: number; housesKnown: number; people: number; peopleKnown: number };
  /** batches */
  progress: { done: number; total: number };
  createdAt: number;
}
