import { Page } from '@/components/page/page';
import { StaffGate } from '../../components/staff-gate';
import { ComplaintWorkbench } from '../../complaint/work/complaint-workbench';

/** 投诉、建议、表扬的工作台 */
export default function Complaints() {
  return (
    <Page padded={false}>
      <StaffGate>{(me) => <ComplaintWorkbench me={me} />}</StaffGate>
    </Page>
  );
}
