import { Page } from '@/components/page/page';
import { LookList } from '@/features/privacy/look-list';
import { useRouter } from '@/platform/lifecycle';
import { Column } from '../../components/column';
import { StaffGate } from '../../components/staff-gate';

/** 号码查看记录，给经理看 */
export default function Looks() {
  const { community } = useRouter().params;
  return (
    <Page>
      <Column>
        <StaffGate>
          {(me) => <LookList communityId={community ?? me.staff?.communities[0] ?? ''} />}
        </StaffGate>
      </Column>
    </Page>
  );
}
