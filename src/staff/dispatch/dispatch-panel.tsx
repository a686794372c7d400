import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import { useStep } from '@/api/use-step';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Empty } from '@/components/state/empty';
import { Failed } from '@/components/state/failed';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { Candidate } from '@/contract/ticket/recommend';
import type { TicketView } from '@/contract/views';
import { statusNames } from '@/domain/ticket/status';
import { back, replace, setTitle } from '@/platform/navigation';
import { LongText } from '../components/long-text';
import { wordsProblem } from '../components/words-field';
import { Brief } from '../ticket/brief';
import { useDraft } from '../steps/use-draft';
import { stepNames } from '../steps/step-names';
import { urls } from '../urls';
import { CandidateRow } from './candidate-row';
import { DispatchNote, NOTE_MAX } from './dispatch-note';
import { useCandidates } from './use-candidates';

interface DispatchPanelProps {
  ticket: TicketView;
  /** giving a job to somebody, or taking it on to somebody else, which needs a reason (T23) */
  step: 'assign' | 'transfer';
}

/** Whoever is off duty cannot be chosen: they stand below all who can. */
const inOrder = (candidates: Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => Number(b.onDuty) - Number(a.onDuty));

/** Who gets the job: the best first with the reasons in words, one tap assigns (T9). */
export function DispatchPanel({ ticket, step }: DispatchPanelProps) {
  const { data: candidates, error, refetch } = useCandidates(ticket.id);
  const { take, busy } = useStep(ticket.id);
  const { draft, change, forget } = useDraft(ticket.id, step, { note: '' });
  const [chosen, setChosen] = useState<string | null>(null);
  const [sent, setSent] = useState(false);
  useEffect(() => setTitle(stepNames[step].title), [step]);
  const [asked, setAsked] = useState(false);
  const open = sent || ticket.actions.includes(`ticket.${step}`);
  const moving = step === 'transfer';
  const wrong = wordsProblem(draft.note, NOTE_MAX, moving ? '请先写明转单原因' : undefined);
  const assign = async ({ staffId, alias }: Candidate) => {
    setAsked(true);
    if (wrong !== undefined) return toast(wrong, 'bad');
    setChosen(staffId);
    try {
      if (moving) await take('ticket.transfer', { staffId, reason: draft.note });
      else await take('ticket.assign', { staffId, note: draft.note.trim() || null });
      setSent(true);
      forget();
      toast(`已${moving ? '转' : '派'}给 ${alias}`, 'good');
      await back(urls.ticket(ticket.id));
    } catch (failure) {
      toast(errorWords(failure), 'bad');
      void refetch();
    }
    setChosen(null);
  };
  const best = candidates?.find((one) => one.onDuty && one.staffId !== ticket.assignee?.id)?.staffId;
  const noteField = (
    <DispatchNote
      step={step}
      note={draft.note}
      error={asked ? wrong : undefined}
      onChange={(note) => change({ note })}
    />
  );
  return (
    <View>
      <Brief ticket={ticket} />
      <Card>
        <LongText text={ticket.fullText} />
      </Card>
      {open ? null : (
        <NoticeBar tone="warn" icon="info">
          {`工单现在是「${statusNames[ticket.status]}」，不能再${stepNames[step].short}`}
        </NoticeBar>
      )}
      {noteField}
      {error && !candidates ? <Failed words={errorWords(error)} onRetry={() => void refetch()} /> : null}
      {!candidates && !error ? <Skeleton rows={3} /> : null}
      {candidates?.length === 0 ? (
        <Empty icon="users" title="还没有可派的师傅" words="请联系主管添加维修技师" />
      ) : null}
      {candidates && candidates.length > 0 ? (
        <Card flush>
          {inOrder(
            moving ? candidates.filter(({ staffId }) => staffId !== ticket.assignee?.id) : candidates,
          ).map((candidate) => (
            <CandidateRow
              key={candidate.staffId}
              candidate={candidate}
              best={candidate.staffId === best}
              holds={candidate.staffId === ticket.assignee?.id}
              busy={chosen === candidate.staffId}
              disabled={!open || busy !== null}
              words={stepNames[step].short}
              onAssign={() => void assign(candidate)}
            />
          ))}
        </Card>
      ) : null}
      {!moving && ticket.actions.includes('ticket.offer') ? (
        <Button
          id="offer"
          kind="plain"
          icon="horn"
          block
          onTap={() => void replace(urls.step(ticket.id, 'offer'))}
        >
          不指定，放入抢单池
        </Button>
      ) : null}
    </View>
  );
}
