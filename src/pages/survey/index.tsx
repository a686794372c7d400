import { Empty } from '@/components/state/empty';
import { Page } from '@/components/page/page';

/** 评价 */
export default function Index() {
  return (
    <Page>
      <Empty title="评价" />
    </Page>
  );
}
