import { Page } from '@/components/page/page';
import { Column } from '../../components/column';
import { StaffGate } from '../../components/staff-gate';
import { CommunityChoice } from '../../messages/community-choice';
import { DeadList } from '../../messages/dead-list';

/** 发送失败的消息 */
export default function DeadListPage() {
  return (
    <Page>
      <Column>
        <StaffGate>
          {(me) => (
            <CommunityChoice me={me}>
              {(communityId) => <DeadList communityId={communityId} />}
            </CommunityChoice>
          )}
        </StaffGate>
      </Column>
    </Page>
  );
}
