import { useMe } from '@/api/use-me';
import { useRenewOnShow } from '@/api/use-renew-on-show';
import { Page } from '@/components/page/page';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { errorWords } from '@/components/words/error-words';
import { MePanel } from '@/features/me/me-panel';
import { open } from '@/platform/navigation';

/** Me. */
export default function Me() {
  const { data: me, error, refetch } = useMe();
  useRenewOnShow();
  return (
    <Page>
      {me ? (
        <MePanel
          me={me}
          onStaff={() => void open('/staff/pages/workbench/index')}
          onHomes={() => void open('/pages/homes/index')}
          onFeedback={() => void open('/pages/complaint/list/index')}
          onPrivacy={() => void open('/pages/privacy/index')}
        />
      ) : null}
      {!me && error ? <Failed words={errorWords(error)} onRetry={() => void refetch()} /> : null}
      {!me && !error ? <Skeleton rows={3} /> : null}
    </Page>
  );
}
