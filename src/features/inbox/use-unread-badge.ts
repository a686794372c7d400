import { useEffect } from 'react';
import { useInbox } from '@/api/use-inbox';
import { setInboxBadge } from '@/platform/navigation';

/** Keeps the red number on the inbox tab true; returns it (N3). For pages that show the tab bar. */
export function useUnreadBadge(): number {
  const { data } = useInbox();
  const unread = data?.pages[0]?.unread ?? 0;
  useEffect(() => setInboxBadge(unread), [unread]);
  return unread;
}
