import { View } from '@tarojs/components';
import { momentWords } from '@/components/format/time-words';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import type { TicketView } from '@/contract/views';
import type { TicketStatus } from '@/domain/ticket/status';
import { open } from '@/platform/navigation';
import { urls } from '../urls';
import { openObjection } from './open-objection';
import { roundSteps } from './round-steps';

const WAITING = { parts: '等配件', resident: '等业主', quote: '等业主确认报价' } as const;

/** Until then the word that came with the job is still news. */
const BEFORE_WORK: readonly TicketStatus[] = ['assigned', 'accepted', 'on-site'];

/** What whoever gave them the job wrote with it (T9, T23). */
const dispatchNote = ({ timeline }: TicketView): string | null =>
  [...timeline].reverse().find(({ type }) => type === 'assigned' || type === 'transferred')?.words ?? null;

/** The call may be written and still wait for the network (T24). */
const called = (ticket: TicketView): boolean => roundSteps(ticket).some(({ type }) => type === 'contacted');

/** What whoever opens the ticket must know first: not fixed, waiting, referred, repeated, merged (T8, T9, T13, T18, T19, T22, T23). */
export function Notices({ ticket, now }: { ticket: TicketView; now: number }) {
  const { waiting, waitingNote, repeatOf, mergedInto, absorbed } = ticket;
  const objection = openObjection(ticket);
  const note = ticket.assignee?.mine && BEFORE_WORK.includes(ticket.status) ? dispatchNote(ticket) : null;
  const show = (id: string) => () => void open(urls.ticket(id));
  return (
    <View>
      {objection ? (
        <NoticeBar tone="bad" icon="refresh">
          {`${ticket.answered ? '业主说没有答清楚' : '业主反馈未修好'}：${objection}`}
        </NoticeBar>
      ) : null}
      {waiting ? (
        <NoticeBar tone="warn" icon="clock">
          {`${WAITING[waiting.reason]}，暂停计时，最晚 ${momentWords(waiting.until, now)} 继续${waitingNote ? `。${waitingNote}` : ''}`}
        </NoticeBar>
      ) : null}
      {note ? <NoticeBar id="dispatch-note" icon="chat">{`调度交代：${note}`}</NoticeBar> : null}
      {ticket.acceptBy !== null && ticket.status === 'assigned' ? (
        <NoticeBar tone="warn" icon="clock">
          {ticket.assignee?.mine
            ? `请在 ${momentWords(ticket.acceptBy, now)} 前接单，过时会退回调度`
            : `${ticket.assignee?.alias ?? '对方'}还没有接单，${momentWords(ticket.acceptBy, now)} 未接会退回重派`}
        </NoticeBar>
      ) : null}
      {ticket.contactBy && ticket.status === 'accepted' && !called(ticket) ? (
        <NoticeBar id="contact-by" tone={ticket.contactBy < now ? 'bad' : 'warn'} icon="phone">
          {ticket.contactBy < now
            ? '还没有联系业主，请马上打电话'
            : `请在 ${momentWords(ticket.contactBy, now)} 前联系业主`}
        </NoticeBar>
      ) : null}
      {ticket.vendorLink?.live ? (
        <NoticeBar
          id="vendor-link"
          icon="send"
          onTap={() => void open(urls.stepOf(ticket.id, 'vendor-link'))}
        >
          {`外包链接有效至 ${momentWords(ticket.vendorLink.expiresAt, now)}`}
        </NoticeBar>
      ) : null}
      {ticket.referred ? <NoticeBar icon="shield">已上报主管，由主管或经理派单</NoticeBar> : null}
      {ticket.failedVisits > 0 && ticket.status !== 'completed' && ticket.status !== 'closed' ? (
        <NoticeBar tone="warn" icon="door">{`已有 ${ticket.failedVisits} 次上门未能入户`}</NoticeBar>
      ) : null}
      {repeatOf ? (
        <NoticeBar id="repeat-of" tone="warn" icon="refresh" onTap={show(repeatOf.id)}>
          {`同一处以前报修过，点这里看上一次（${repeatOf.number}）`}
        </NoticeBar>
      ) : null}
      {mergedInto ? (
        <NoticeBar id="merged-into" icon="list" onTap={show(mergedInto.id)}>
          {`已并入工单 ${mergedInto.number}，在那里处理`}
        </NoticeBar>
      ) : null}
      {absorbed.map((one) => (
        <NoticeBar key={one.id} icon="list" onTap={show(one.id)}>
          {`已并入的报修 ${one.number}`}
        </NoticeBar>
      ))}
    </View>
  );
}
