import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '@/api/keys';
import { call } from '@/api/service';
import { useTicket } from '@/api/use-ticket';
import { Button } from '@/components/button/button';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Empty } from '@/components/state/empty';
import { NotShown } from '@/components/state/not-shown';
import { errorWords } from '@/components/words/error-words';
import type { SurveyView } from '@/contract/survey/answer';
import { now } from '@/platform/clock';
import { AboutTicket } from './about-ticket';
import { Answered } from './answered';
import { SurveyForm } from './survey-form';
import { Thanks } from './thanks';

interface SurveyPageProps {
  ticketId: string;
  onDone: () => void;
  onHome: () => void;
  onComplaint: (complaintId: string) => void;
  onPraise: () => void;
}

/** The survey of one repair: asked, thanked for, changed for a day, then only read (V1, V2, V4). */
export function SurveyPage({ ticketId, onDone, onHome, onComplaint, onPraise }: SurveyPageProps) {
  const [sent, setSent] = useState<SurveyView | null>(null);
  const { data: ticket } = useTicket(ticketId);
  const { data, error, refetch } = useQuery({
    queryKey: keys.survey(ticketId),
    queryFn: () => call('survey.get', { ticketId }),
    enabled: ticketId !== '',
  });
  if (sent)
    return (
      <Thanks
        answer={sent}
        ticket={ticket}
        onChange={() => void refetch().then(() => setSent(null))}
        onDone={onDone}
        onComplaint={onComplaint}
        onPraise={onPraise}
      />
    );
  if (data === undefined)
    return error ? (
      <NotShown error={error} words={errorWords(error)} onRetry={() => void refetch()} onHome={onHome} />
    ) : (
      <Skeleton rows={3} />
    );
  if (data && now() > data.editableUntil)
    return <Answered answer={data} ticket={ticket} onDone={onDone} onComplaint={onComplaint} />;
  if (data === null && ticket && !ticket.surveyDue)
    return (
      <Empty icon="star" title="现在不能评价" words="这次报修还没有完成，或者已经过了评价的时间。">
        <Button id="survey-back" onTap={onDone}>
          查看工单
        </Button>
      </Empty>
    );
  return (
    <>
      <AboutTicket ticket={ticket} />
      <SurveyForm ticketId={ticketId} earlier={data} onSent={setSent} />
    </>
  );
}
