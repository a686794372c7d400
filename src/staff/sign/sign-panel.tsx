import { useState } from 'react';
import { Canvas, View } from '@tarojs/components';
import { fileOrLater } from '@/api/outbox/file-or-later';
import { useWaitingSteps } from '@/api/outbox/use-outbox';
import { useStep } from '@/api/use-step';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { TicketView } from '@/contract/views';
import { statusNames } from '@/domain/ticket/status';
import { back } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { foresee } from '../offline/foresee';
import { tellTaken } from '../offline/tell-taken';
import { stepNames } from '../steps/step-names';
import { Result } from '../ticket/result';
import { urls } from '../urls';
import s from './sign.module.scss';
import { usePad } from './use-pad';

const PAD = 'signature-pad';

const mended = ({ completion }: TicketView): boolean => completion?.outcome === 'fixed';

/** What the resident puts their name to: nobody signs that something was mended when it was not (T14, T17). */
const meaningOf = (ticket: TicketView): string =>
  mended(ticket)
    ? '签名即确认维修完成、结果满意；不满意请业主在手机上点「没修好」'
    : '签名即确认已了解上面的处理结果；有异议请业主在手机上点「有异议」';

/** The resident reads the result and signs on the technician's screen (T17), also when both wait for the network (T24). */
export function SignPanel({ ticket: known }: { ticket: TicketView }) {
  const ticket = foresee(known, useWaitingSteps(known.id));
  const now = useNow();
  const pad = usePad(PAD);
  const { take, busy } = useStep(ticket.id);
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState(false);
  const open = sent || ticket.actions.includes('ticket.sign-off');
  const send = async () => {
    if (!pad.current || pad.current.strokes() === 0) return toast('请业主在方框里签名', 'bad');
    setSending(true);
    try {
      const picture = await pad.current.toFile();
      const { file: signature, unsent } = await fileOrLater(picture, 'signatures');
      const taken = await take('ticket.sign-off', { signature }, { photos: unsent, form: null });
      setSent(true);
      tellTaken(taken, stepNames['sign-off'].done);
      await back(urls.ticket(ticket.id));
    } catch (error) {
      toast(errorWords(error), 'bad');
    }
    setSending(false);
  };
  return (
    <View>
      {open ? null : (
        <NoticeBar tone="warn" icon="info">
          {`工单现在是「${statusNames[ticket.status]}」，不用再签字`}
        </NoticeBar>
      )}
      <Result ticket={ticket} now={now} />
      <Card
        title="请业主在方框里签名"
        extra={
          <Button id="clear-pad" kind="text" size="small" onTap={() => pad.current?.clear()}>
            重签
          </Button>
        }
      >
        <View className={s.frame}>
          <Canvas
            type="2d"
            id={PAD}
            canvasId={PAD}
            className={s.pad}
            disableScroll
            onTouchStart={(event) => {
              const touch = event.touches[0];
              if (touch) pad.current?.down({ x: touch.x, y: touch.y });
            }}
            onTouchMove={(event) => {
              const touch = event.touches[0];
              if (touch) pad.current?.move({ x: touch.x, y: touch.y });
            }}
          />
        </View>
        <View className={s.note}>{meaningOf(ticket)}</View>
      </Card>
      <BottomBar>
        <Button
          id="submit"
          size="large"
          block
          loading={sending || busy !== null}
          disabled={!open}
          onTap={() => void send()}
        >
          {mended(ticket) ? '确认验收' : '确认已告知'}
        </Button>
      </BottomBar>
    </View>
  );
}
