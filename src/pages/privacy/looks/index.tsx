import { Page } from '@/components/page/page';
import { LookList } from '@/features/privacy/look-list';

/** 谁查看过我的号码 */
export default function MyLooks() {
  return (
    <Page>
      <LookList communityId={null} />
    </Page>
  );
}
