import { useRenewOnShow } from '@/api/use-renew-on-show';
import { Page } from '@/components/page/page';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import { HomesPanel } from '@/features/homes/homes-panel';
import { inviteCard } from '@/features/homes/shared-invite';
import { useHomes } from '@/features/homes/use-homes';
import { open } from '@/platform/navigation';
import { scanCode } from '@/platform/scan';
import { sceneOf } from '@/platform/scene';
import { useShareCard } from '@/platform/share';

/** 我的房屋 (P1). */
export default function Homes() {
  const { data, error, refetch } = useHomes();
  useRenewOnShow();
  useShareCard(inviteCard);
  const scan = async () => {
    const code = await scanCode();
    const scene = code === null ? null : sceneOf(code);
    if (scene) await open(`/pages/report/index?scene=${encodeURIComponent(scene)}`);
    else if (code !== null) toast('这不是物业的报修码', 'bad');
  };
  return (
    <Page>
      {data ? (
        <HomesPanel
          data={data}
          onJoin={() => void open('/pages/homes/join/index')}
          onScan={() => void scan()}
        />
      ) : error ? (
        <Failed words={errorWords(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeleton rows={2} />
      )}
    </Page>
  );
}
