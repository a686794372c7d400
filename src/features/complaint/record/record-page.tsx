import { useState } from 'react';
import { Card } from '@/components/card/card';
import { ComplaintTimeline } from '@/components/complaint/complaint-timeline';
import type { ComplaintView } from '@/contract/complaint/views';
import { CounterSheet } from '../sheets/counter-sheet';
import { RecordActions } from '../sheets/record-actions';
import { useComplaintAction } from '../sheets/use-complaint-action';
import { WrittenSheet } from '../sheets/written-sheet';
import type { WrittenStep } from '../sheets/written-steps';
import { AnswerPanels } from './answer-panels';
import { ContentPanel } from './content-panel';
import { PeoplePanel } from './people-panel';
import { PlanPanel } from './plan-panel';
import { RestatedPanel } from './restated-panel';
import { StatusPanel } from './status-panel';

const TOLD_ELSEWHERE = [
  'received',
  'facts-found',
  'carried-out',
  'suggestion-answered',
  'cause-recorded',
] as const;

interface RecordPageProps {
  view: ComplaintView;
  now: number;
  onTicket: (ticketId: string) => void;
}

/** A complaint, suggestion or praise for whoever brought it: what is awaited first, then what happened (C2–C8, C10, C11). */
export function RecordPage({ view, now, onTicket }: RecordPageProps) {
  const { act, busy } = useComplaintAction(view.id);
  const [open, setOpen] = useState<WrittenStep | 'counter' | null>(null);
  const close = () => setOpen(null);
  // What waits for an answer comes first.
  const offered = view.status === 'offered';
  return (
    <>
      <StatusPanel view={view} now={now} />
      {offered ? <PlanPanel view={view} now={now} /> : null}
      <RestatedPanel
        view={view}
        busy={busy === 'complaint.confirm-facts'}
        onConfirm={() => void act('complaint.confirm-facts', {}, '感谢确认')}
        onCorrect={() => setOpen('facts')}
      />
      {offered ? null : <PlanPanel view={view} now={now} />}
      <AnswerPanels view={view} now={now} />
      <PeoplePanel view={view} />
      <Card title="处理进度">
        <ComplaintTimeline
          items={view.timeline}
          sort={view.sort}
          now={now}
          mine={view.complainant.mine}
          toldElsewhere={TOLD_ELSEWHERE}
        />
      </Card>
      <ContentPanel view={view} now={now} onTicket={onTicket} />
      <RecordActions view={view} act={act} busy={busy !== null} onWrite={setOpen} />
      {open === 'counter' ? <CounterSheet act={act} busy={busy !== null} onClose={close} /> : null}
      {open !== null && open !== 'counter' ? (
        <WrittenSheet step={open} act={act} busy={busy !== null} onClose={close} />
      ) : null}
    </>
  );
}
