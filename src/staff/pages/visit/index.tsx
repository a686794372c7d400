import { Page } from '@/components/page/page';
import { useRouter } from '@/platform/lifecycle';
import { Column } from '../../components/column';
import { VisitPanel } from '../../visits/visit-panel';

/** 一次报修回访 */
export default function Visit() {
  const { id = '' } = useRouter().params;
  return (
    <Page>
      <Column>
        <VisitPanel visitId={id} />
      </Column>
    </Page>
  );
}
