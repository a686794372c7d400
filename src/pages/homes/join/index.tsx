import { useMe } from '@/api/use-me';
import { Page } from '@/components/page/page';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { errorWords } from '@/components/words/error-words';
import { JoinPanel } from '@/features/homes/join/join-panel';
import { useRouter } from '@/platform/lifecycle';
import { back, replace } from '@/platform/navigation';

/** 绑定房屋 (P1); `?code=` comes from a shared invitation. */
export default function Join() {
  const { code } = useRouter().params;
  const { data: me, error, refetch } = useMe();
  return (
    <Page>
      {me ? (
        <JoinPanel
          me={me}
          code={code}
          onHome={() => void back('/pages/homes/index')}
          onStaff={() => void replace('/staff/pages/workbench/index')}
        />
      ) : error ? (
        <Failed words={errorWords(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeleton rows={3} />
      )}
    </Page>
  );
}
