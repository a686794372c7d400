import { Page } from '@/components/page/page';
import { Column } from '../../components/column';
import { StaffGate } from '../../components/staff-gate';
import { CommunityChoice } from '../../messages/community-choice';
import { NoticeList } from '../../notices/notice-list';

/** 社区通知 */
export default function NoticeListPage() {
  return (
    <Page>
      <Column>
        <StaffGate>
          {(me) => (
            <CommunityChoice me={me}>
              {(communityId) => <NoticeList communityId={communityId} />}
            </CommunityChoice>
          )}
        </StaffGate>
      </Column>
    </Page>
  );
}
