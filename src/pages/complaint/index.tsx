import { useComplaint } from '@/api/complaint/use-complaint';
import { useRenewOnShow } from '@/api/use-renew-on-show';
import { complaintErrorWords } from '@/components/complaint/refusal-words';
import { Page } from '@/components/page/page';
import { Skeleton } from '@/components/skeleton/skeleton';
import { NotShown } from '@/components/state/not-shown';
import { RecordPage } from '@/features/complaint/record/record-page';
import { usePullDownRefresh, useRouter } from '@/platform/lifecycle';
import { open, stopPullDown } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';

/** One of my complaints, suggestions or praises: `?id=`. */
export default function Complaint() {
  const { id = '' } = useRouter().params;
  const { data: view, error, refetch } = useComplaint(id);
  const now = useNow();
  useRenewOnShow();
  usePullDownRefresh(() => void refetch().finally(stopPullDown));
  if (!view) {
    return (
      <Page>
        {error ? (
          <NotShown
            error={error}
            words={complaintErrorWords(error)}
            onRetry={() => void refetch()}
            onHome={() => void open('/pages/home/index')}
          />
        ) : (
          <Skeleton rows={4} />
        )}
      </Page>
    );
  }
  return (
    <Page>
      <RecordPage
        view={view}
        now={now}
        onTicket={(ticketId) => void open(`/pages/ticket/index?id=${ticketId}`)}
      />
    </Page>
  );
}
