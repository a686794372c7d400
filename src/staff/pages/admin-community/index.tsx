import { Page } from '@/components/page/page';
import { useRouter } from '@/platform/lifecycle';
import { CommunityGate } from '../../admin/community-gate';
import { NewCommunity } from '../../admin/settings/new-community';
import { Settings } from '../../admin/settings/settings';
import { Column } from '../../components/column';
import { StaffGate } from '../../components/staff-gate';

/** 小区设置 (P1); `?new=1` opens a community. */
export default function AdminCommunityPage() {
  if (!useRouter().params.new)
    return (
      <CommunityGate>
        {(communityId) => <Settings key={communityId} communityId={communityId} />}
      </CommunityGate>
    );
  return (
    <Page>
      <Column>
        <StaffGate>{() => <NewCommunity />}</StaffGate>
      </Column>
    </Page>
  );
}
