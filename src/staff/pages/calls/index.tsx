import { Page } from '@/components/page/page';
import { Column } from '../../components/column';
import { StaffGate } from '../../components/staff-gate';
import { CommunityChoice } from '../../messages/community-choice';
import { CallsList } from '../../messages/calls-list';

/** 电话告知 */
export default function CallsListPage() {
  return (
    <Page>
      <Column>
        <StaffGate>
          {(me) => (
            <CommunityChoice me={me}>
              {(communityId) => <CallsList communityId={communityId} />}
            </CommunityChoice>
          )}
        </StaffGate>
      </Column>
    </Page>
  );
}
