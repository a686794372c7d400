import { Page } from '@/components/page/page';
import { Column } from '../../components/column';
import { InboxList } from '@/features/inbox/inbox-list';

/** 员工的消息：与业主端是同一个收件箱，每条都带到该去的地方 */
export default function StaffInbox() {
  return (
    <Page>
      <Column>
        <InboxList staff />
      </Column>
    </Page>
  );
}
