import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { now } from '@/platform/clock';
import { setInboxBadge } from '@/platform/navigation';

async function mark(input: { ids?: string[]; before?: number }): Promise<void> {
  const { unread } = await call('notify.mark-read', input);
  setInboxBadge(unread);
  await queryClient.invalidateQueries({ queryKey: keys.inbox });
}

/** Marks one message read; a failure is silent, the message stays unread. */
export const markRead = (id: string): void => void mark({ ids: [id] }).catch(() => undefined);

/** Marks everything read that has arrived by now. */
export const markAllRead = (): Promise<void> => mark({ before: now() });
