import { Empty } from '@/components/state/empty';
import { Page } from '@/components/page/page';

/** 报修 */
export default function Index() {
  return (
    <Page>
      <Empty title="报修" />
    </Page>
  );
}
