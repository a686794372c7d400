import type { ReactNode } from 'react';
import { useComplaint } from '@/api/complaint/use-complaint';
import { RefusalError } from '@/api/errors';
import { Button } from '@/components/button/button';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { State } from '@/components/state/state';
import { errorWords } from '@/components/words/error-words';
import type { ComplaintView } from '@/contract/complaint/views';
import { replace } from '@/platform/navigation';
import { feedbackUrls } from '../urls';

interface FeedbackGateProps {
  complaintId: string;
  children: (view: ComplaintView) => ReactNode;
}

/** A record, or why it cannot be shown and where to go instead (C6); an old reading stays on the screen without network. */
export function FeedbackGate({ complaintId, children }: FeedbackGateProps) {
  const { data: view, error, refetch } = useComplaint(complaintId);
  const refused = error instanceof RefusalError;
  if (view && !refused)
    return (
      <>
        {error ? (
          <NoticeBar id="stale" tone="warn" icon="offline" onTap={() => void refetch()}>
            网络不通，显示的是刚才的内容，点此重试
          </NoticeBar>
        ) : null}
        {children(view)}
      </>
    );
  if (refused || complaintId === '') {
    const about = refused && error.refusal.refused === 'self-forbidden';
    return (
      <State
        icon={about ? 'shield' : 'briefcase'}
        title={about ? '这件事与您有关，请回避' : '这条记录看不到了'}
        words={about ? '为保证公正，由其他同事处理，您不能查看' : '它可能不由您处理，或不在您负责的小区'}
      >
        <Button id="to-list" onTap={() => void replace(feedbackUrls.list)}>
          回到投诉工作台
        </Button>
      </State>
    );
  }
  if (error) return <Failed words={errorWords(error)} onRetry={() => void refetch()} />;
  return <Skeleton rows={4} />;
}
