import { Page } from '@/components/page/page';
import { WordsPanel } from '../../complaint/house-words/words-panel';
import { Column } from '../../components/column';
import { StaffGate } from '../../components/staff-gate';

/** 回复话术 */
export default function Words() {
  return (
    <Page>
      <Column>
        <StaffGate>{(me) => <WordsPanel me={me} />}</StaffGate>
      </Column>
    </Page>
  );
}
