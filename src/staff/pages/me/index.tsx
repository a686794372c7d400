import { Page } from '@/components/page/page';
import { Column } from '../../components/column';
import { StaffGate } from '../../components/staff-gate';
import { StaffMe } from '../../me/staff-me';

/** 员工的资料 */
export default function Me() {
  return (
    <Page>
      <Column>
        <StaffGate>{(me) => <StaffMe me={me} />}</StaffGate>
      </Column>
    </Page>
  );
}
