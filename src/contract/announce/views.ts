import type { Announcement } from '../../domain/announcement/announcement';

/** A notice as residents see it (N5). */
export type NoticeView = Pick<
  Announcement,
  | 'id'
  | 'communityId'
  | 'kind'
  | 'title'
  | 'text'
  | 'area'
  | 'from'
  | 'to'
  | 'urgent'
  | 'publishAt'
  | 'status'
> & {
  /** the end of it, once it is over */
  clear: { text: string; at: number } | null;
};

/** A notice as staff see it, with how far it has been told. */
export interface NoticeWork extends NoticeView {
  by: string;
  told: number;
  clearedTo: number;
  /** people who have read it in the app; null in lists */
  read: number | null;
  actions: ('cancel' | 'all-clear')[];
}
