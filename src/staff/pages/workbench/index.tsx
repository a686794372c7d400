import { Page } from '@/components/page/page';
import { StaffGate } from '../../components/staff-gate';
import { LiveWorkbench } from '../../work/live-workbench';

/** 员工工作台 */
export default function Work() {
  return (
    <Page padded={false}>
      <StaffGate>{(me) => <LiveWorkbench me={me} />}</StaffGate>
    </Page>
  );
}
