import { Page } from '@/components/page/page';
import { Column } from '../../components/column';
import { StaffGate } from '../../components/staff-gate';
import { FiguresPanel } from '../../figures/figures-panel';

/** 投诉与评价的月度报表 */
export default function Figures() {
  return (
    <Page>
      <Column>
        <StaffGate>{(me) => <FiguresPanel me={me} />}</StaffGate>
      </Column>
    </Page>
  );
}
