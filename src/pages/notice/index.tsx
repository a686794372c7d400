import { Page } from '@/components/page/page';
import { NoticePage } from '@/features/notices/notice-page';
import { useRouter } from '@/platform/lifecycle';

/** A notice to many homes. */
export default function Notice() {
  const { id = '' } = useRouter().params;
  return (
    <Page>
      <NoticePage noticeId={id} />
    </Page>
  );
}
