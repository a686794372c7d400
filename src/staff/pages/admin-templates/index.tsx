import { Page } from '@/components/page/page';
import { Templates } from '../../admin/templates/templates';
import { Column } from '../../components/column';
import { StaffGate } from '../../components/staff-gate';

/** 微信消息模板 (N2). */
export default function AdminTemplatesPage() {
  return (
    <Page>
      <Column>
        <StaffGate>{() => <Templates />}</StaffGate>
      </Column>
    </Page>
  );
}
