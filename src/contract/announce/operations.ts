import { z } from 'zod';
import { announcementKinds } from '../../domain/announcement/announcement';
import { cursor, id, moment, requestId, words } from '../fields';
import { operation } from '../operation';
import type { Page } from '../views';
import type { NoticeView, NoticeWork } from './views';

const buildings = z.array(id).max(200);

/** What residents of the caller's communities should know now, the newest first, at most 20 (N5). */
export const listMine = operation<NoticeView[]>()('announce.list-mine', z.object({}));

/** One notice. Refusals: not-found. */
export const get = operation<NoticeView>()('announce.get', z.object({ noticeId: id }));

/** A community's notices for staff, the newest first, 20 a page. */
export const listWork = operation<Page<NoticeWork>>()(
  'announce.list-work',
  z.object({ communityId: id, cursor }),
);

/** One notice with its progress for staff. Refusals: not-found, not-allowed. */
export const progress = operation<NoticeWork>()('announce.progress', z.object({ noticeId: id }));

/** The buildings of a community, to choose from. */
export const listBuildings = operation<{ id: string; name: string; homes: number }[]>()(
  'announce.list-buildings',
  z.object({ communityId: id }),
);

/** Writes a notice to some buildings or, when none are named, to all; now or later (N5). Refusals: invalid-input. */
export const publish = operation<NoticeWork>()(
  'announce.publish',
  z.object({
    requestId,
    communityId: id,
    kind: z.enum(announcementKinds),
    title: words(20),
    text: words(500),
    buildings,
    from: moment.nullish(),
    to: moment.nullish(),
    urgent: z.boolean().default(false),
    publishAt: moment.nullish(),
  }),
);

/** Withdraws a notice nobody was told of yet. Refusals: not-found, wrong-status. */
export const cancel = operation<NoticeWork>()('announce.cancel', z.object({ noticeId: id, requestId }));

/** Tells the same people that it is over (N5). Refusals: not-found, wrong-status. */
export const allClear = operation<NoticeWork>()(
  'announce.all-clear',
  z.object({ noticeId: id, requestId, text: words(200) }),
);

/** Every operation on notices to many homes, by its name in the access table. */
export const announceOperations = {
  'announce.list-mine': listMine,
  'announce.get': get,
  'announce.list-work': listWork,
  'announce.progress': progress,
  'announce.list-buildings': listBuildings,
  'announce.publish': publish,
  'announce.cancel': cancel,
  'announce.all-clear': allClear,
} as const;
