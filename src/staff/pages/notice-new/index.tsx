import { Page } from '@/components/page/page';
import { Column } from '../../components/column';
import { StaffGate } from '../../components/staff-gate';
import { CommunityChoice } from '../../messages/community-choice';
import { NoticeForm } from '../../notices/notice-form';

/** 写通知 */
export default function NoticeFormPage() {
  return (
    <Page>
      <Column>
        <StaffGate>
          {(me) => (
            <CommunityChoice me={me}>
              {(communityId) => <NoticeForm communityId={communityId} />}
            </CommunityChoice>
          )}
        </StaffGate>
      </Column>
    </Page>
  );
}
