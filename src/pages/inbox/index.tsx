import { useRenewOnShow } from '@/api/use-renew-on-show';
import { Page } from '@/components/page/page';
import { InboxList } from '@/features/inbox/inbox-list';

/** Messages. */
export default function Inbox() {
  useRenewOnShow();
  return (
    <Page>
      <InboxList />
    </Page>
  );
}
