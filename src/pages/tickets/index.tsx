import { Empty } from '@/components/state/empty';
import { Page } from '@/components/page/page';

/** 我的工单 */
export default function Index() {
  return (
    <Page>
      <Empty title="我的工单" />
    </Page>
  );
}
