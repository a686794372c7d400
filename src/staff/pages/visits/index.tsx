import { Page } from '@/components/page/page';
import { StaffGate } from '../../components/staff-gate';
import { VisitsPanel } from '../../visits/visits-panel';

/** 待回访 */
export default function Visits() {
  return (
    <Page padded={false}>
      <StaffGate>{(me) => <VisitsPanel me={me} />}</StaffGate>
    </Page>
  );
}
