import { Empty } from '@/components/state/empty';
import { Page } from '@/components/page/page';

/** 消息 */
export default function Index() {
  return (
    <Page>
      <Empty title="消息" />
    </Page>
  );
}
