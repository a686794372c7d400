import { Page } from '@/components/page/page';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { errorWords } from '@/components/words/error-words';
import { MyDataPanel } from '@/features/privacy/my-data-panel';
import { useMyData } from '@/features/privacy/use-my-data';
import { open, replace } from '@/platform/navigation';

/** 我的数据 */
export default function MyDataPage() {
  const { data: mine, error, refetch } = useMyData();
  return (
    <Page>
      {mine ? (
        <MyDataPanel
          mine={mine}
          onLooks={() => void open('/pages/privacy/looks/index')}
          onErased={() => void replace('/pages/home/index')}
        />
      ) : error ? (
        <Failed words={errorWords(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeleton rows={4} />
      )}
    </Page>
  );
}
