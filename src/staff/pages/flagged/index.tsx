import { Page } from '@/components/page/page';
import { useRouter } from '@/platform/lifecycle';
import { Column } from '../../components/column';
import { StaffGate } from '../../components/staff-gate';
import { FlaggedList } from '../../flagged/flagged-list';

/** 内容审核 */
export default function FlaggedPage() {
  const { community } = useRouter().params;
  return (
    <Page>
      <Column>
        <StaffGate>
          {(me) => <FlaggedList communityId={community ?? me.staff?.communities[0] ?? ''} />}
        </StaffGate>
      </Column>
    </Page>
  );
}
