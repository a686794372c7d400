import { Empty } from '@/components/state/empty';
import { Page } from '@/components/page/page';

/** 首页 */
export default function Index() {
  return (
    <Page>
      <Empty title="首页" />
    </Page>
  );
}
