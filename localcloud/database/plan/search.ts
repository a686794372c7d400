import type { QueryScope } from '../query/scope';
import type { SortField } from '../sort/sort-spec';
import type { Document } from '../value/types';

/** What to find, in which order, and how much of it. */
export interface Search {
  query: Document;
  sort: SortField[];
  skip: number;
  /** Most documents to return; `Infinity` for all. */
  limit: number;
  /** What expressions in the query may refer to. */
  scope: QueryScope;
}

/** A stored document a query found; `document` is there when finding it had to look inside. */
export interface Found {
  rid: number;
  text: string;
  document: Document | undefined;
}
