import { useWaitingSteps } from '@/api/outbox/use-outbox';
import { useRenewOnShow } from '@/api/use-renew-on-show';
import { useMe } from '@/api/use-me';
import { usePhones } from '@/api/use-phones';
import { useTicket } from '@/api/use-ticket';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { Page } from '@/components/page/page';
import { Skeleton } from '@/components/skeleton/skeleton';
import { NotShown } from '@/components/state/not-shown';
import { TicketTimeline } from '@/components/ticket-timeline/ticket-timeline';
import { errorWords } from '@/components/words/error-words';
import { WaitingActions } from '@/features/outbox/waiting-actions';
import { withoutWritten } from '@/features/outbox/without-written';
import { AssigneePanel } from '@/features/progress/assignee-panel';
import { FeedbackEntry } from '@/features/progress/feedback-entry';
import { FindingsPanel } from '@/features/progress/findings-panel';
import { ReportPanel } from '@/features/progress/report-panel';
import { StatusPanel } from '@/features/progress/status-panel';
import { UrgentPhone } from '@/features/progress/urgent-phone';
import { QuotePanel } from '@/features/quote/quote-panel';
import { SignEntry } from '@/features/signature/sign-entry';
import { ActionBar } from '@/features/ticket-actions/action-bar';
import { isEnded } from '@/domain/ticket/status';
import { usePullDownRefresh, useRouter } from '@/platform/lifecycle';
import { open, stopPullDown } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';

const TOLD_ELSEWHERE = ['submitted', 'diagnosed', 'completed'] as const;

/** One of my tickets: `?id=`. */
export default function Ticket() {
  const { id = '' } = useRouter().params;
  const { data: known, error, refetch } = useTicket(id);
  const written = useWaitingSteps(id);
  const phones = usePhones(useMe().data);
  const now = useNow();
  useRenewOnShow();
  usePullDownRefresh(() => void refetch().finally(stopPullDown));
  if (!known) {
    return (
      <Page>
        {error ? (
          <NotShown
            error={error}
            words={errorWords(error)}
            onRetry={() => void refetch()}
            onHome={() => void open('/pages/home/index')}
          />
        ) : (
          <Skeleton rows={4} />
        )}
      </Page>
    );
  }
  const ticket = withoutWritten(known, written);
  return (
    <Page>
      <WaitingActions ticketId={ticket.id} />
      <StatusPanel ticket={ticket} now={now} />
      <UrgentPhone ticket={ticket} hotline={phones.hotline} duty={phones.dutyPhones} />
      {ticket.status === 'cancelled' ? (
        <Card flush>
          <Cell
            id="report-again"
            icon="wrench"
            title="重新报修"
            onTap={() => void open('/pages/report/index')}
          />
        </Card>
      ) : null}
      {ticket.quote ? <QuotePanel ticket={ticket} quote={ticket.quote} now={now} /> : null}
      {ticket.assignee && !isEnded(ticket.status) ? <AssigneePanel assignee={ticket.assignee} /> : null}
      <FindingsPanel ticket={ticket} now={now} />
      {ticket.actions.includes('ticket.confirm-result') && ticket.completion?.outcome !== 'answered' ? (
        <SignEntry ticketId={ticket.id} />
      ) : null}
      <Card title="处理进度">
        <TicketTimeline
          items={ticket.timeline}
          now={now}
          toldElsewhere={TOLD_ELSEWHERE}
          mine={ticket.reporter.mine}
        />
      </Card>
      <ReportPanel ticket={ticket} now={now} />
      <FeedbackEntry
        ticket={ticket}
        now={now}
        onFeedback={(sort) => void open(`/pages/complaint/new/index?sort=${sort}&ticket=${ticket.id}`)}
        onSurvey={() => void open(`/pages/survey/index?id=${ticket.id}`)}
      />
      <ActionBar
        ticket={ticket}
        now={now}
        onSurvey={() => void open(`/pages/survey/index?id=${ticket.id}`)}
      />
    </Page>
  );
}
