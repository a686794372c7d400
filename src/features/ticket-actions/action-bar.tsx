import { useState } from 'react';
import { View } from '@tarojs/components';
import { useSubscribe } from '@/api/use-subscribe';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { momentWords } from '@/components/format/time-words';
import { toast } from '@/components/toast/toast-store';
import type { TicketView } from '@/contract/views';
import { ActionSheets, type WrittenStep } from './action-sheets';
import { objectionButton } from './objection-words';
import { useAction } from './use-action';
import s from './action-bar.module.scss';

interface ActionBarProps {
  ticket: TicketView;
  now: number;
  onSurvey: () => void;
}

/** What the resident can do now, the likeliest at the right: accept or object (T17, T18), rate (V1), urge, add, cancel (T21). */
export function ActionBar({ ticket, now, onSurvey }: ActionBarProps) {
  const { act, busy } = useAction(ticket.id);
  const subscribe = useSubscribe();
  const [open, setOpen] = useState<WrittenStep | null>(null);
  const can = (step: (typeof ticket.actions)[number]) => ticket.actions.includes(step);
  const urge = () => {
    if (ticket.nextUrgeAt && ticket.nextUrgeAt > now) {
      toast(`已经催过了，${momentWords(ticket.nextUrgeAt, now)} 后可以再催`);
      return;
    }
    // WeChat asks for messages only inside the tap itself, so both start here and neither waits for the other (N2).
    void subscribe(['progress']);
    void act('ticket.urge', {}, '已催促，处理人员会尽快回复您');
  };
  const accept = () => void act('ticket.confirm-result', {}, '感谢确认');
  const done = can('ticket.confirm-result');
  const fixed = ticket.completion?.outcome === 'fixed';
  const rate = !done && ticket.surveyDue && ticket.reporter.mine;
  if (!done && !rate && !can('ticket.object-result') && !can('ticket.urge') && !can('ticket.add-facts'))
    return null;
  return (
    <>
      <BottomBar>
        {can('ticket.cancel') ? (
          <Button id="cancel" kind="text" label="取消报修" onTap={() => setOpen('cancel')}>
            取消
          </Button>
        ) : null}
        {!done && can('ticket.add-facts') ? (
          <View className={s.half}>
            <Button id="add-facts" kind="plain" block onTap={() => setOpen('facts')}>
              补充说明
            </Button>
          </View>
        ) : null}
        {can('ticket.urge') ? (
          <View className={s.half}>
            <Button id="urge" kind="soft" block loading={busy === 'ticket.urge'} onTap={urge}>
              催一下
            </Button>
          </View>
        ) : null}
        {can('ticket.object-result') ? (
          <View className={s.half}>
            <Button id="object" kind="plain" block onTap={() => setOpen('object')}>
              {objectionButton(ticket)}
            </Button>
          </View>
        ) : null}
        {done ? (
          <View className={s.half}>
            <Button id="accept" block loading={busy === 'ticket.confirm-result'} onTap={accept}>
              {fixed ? '确认修好' : ticket.answered ? '清楚了' : '确认结果'}
            </Button>
          </View>
        ) : null}
        {rate ? (
          <View className={s.half}>
            <Button id="rate" block icon="star" onTap={onSurvey}>
              评价服务
            </Button>
          </View>
        ) : null}
      </BottomBar>
      <ActionSheets ticket={ticket} open={open} act={act} busy={busy} onClose={() => setOpen(null)} />
    </>
  );
}
