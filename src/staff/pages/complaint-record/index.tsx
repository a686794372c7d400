import { Page } from '@/components/page/page';
import { RecordPanel } from '../../complaint/record/record-panel';
import { Column } from '../../components/column';
import { StaffGate } from '../../components/staff-gate';

/** 电话、到访时代业主登记 */
export default function ComplaintRecord() {
  return (
    <Page>
      <Column>
        <StaffGate>{(me) => <RecordPanel me={me} />}</StaffGate>
      </Column>
    </Page>
  );
}
