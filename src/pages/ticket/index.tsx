import { Empty } from '@/components/state/empty';
import { Page } from '@/components/page/page';

/** 工单 */
export default function Index() {
  return (
    <Page>
      <Empty title="工单" />
    </Page>
  );
}
