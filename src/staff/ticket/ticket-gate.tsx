import type { ReactNode } from 'react';
import { RefusalError } from '@/api/errors';
import { useMe } from '@/api/use-me';
import { useTicket } from '@/api/use-ticket';
import { Button } from '@/components/button/button';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { State } from '@/components/state/state';
import { errorWords } from '@/components/words/error-words';
import type { TicketView } from '@/contract/views';
import { replace } from '@/platform/navigation';
import { urls } from '../urls';

interface TicketGateProps {
  ticketId: string;
  children: (ticket: TicketView) => ReactNode;
}

/** A ticket, or why it cannot be shown and where to go instead; an old reading stays on the screen without network. */
export function TicketGate({ ticketId, children }: TicketGateProps) {
  const { data: ticket, error, refetch } = useTicket(ticketId);
  // Photos go to the person's own folder: opened from a message, this may be the first page that asks who they are.
  useMe();
  const refused = error instanceof RefusalError;
  if (ticket && !refused)
    return (
      <>
        {error ? (
          <NoticeBar id="stale" tone="warn" icon="offline" onTap={() => void refetch()}>
            网络不通，显示的是刚才的内容，点此重试
          </NoticeBar>
        ) : null}
        {children(ticket)}
      </>
    );
  if (refused || ticketId === '')
    return (
      <State icon="briefcase" title="这张工单看不到了" words="它可能已改派给其他同事，或不在您负责的小区">
        <Button id="to-work" onTap={() => void replace(urls.work)}>
          回到工作台
        </Button>
      </State>
    );
  if (error) return <Failed words={errorWords(error)} onRetry={() => void refetch()} />;
  return <Skeleton rows={4} />;
}
