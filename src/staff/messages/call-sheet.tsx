import { useState } from 'react';
import { View } from '@tarojs/components';
import { call as ask } from '@/api/service';
import { useIntention } from '@/api/use-intention';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { CallView } from '@/contract/notify/calls';
import { open } from '@/platform/navigation';
import { callPhone } from '@/platform/phone';
import { eachCall } from './each-call';
import { Line } from '../components/line';
import { WordsField, wordsProblem } from '../components/words-field';
import { urls } from '../urls';
import s from './messages.module.scss';

const NOTE_MAX = 200;
const SAID = ['业主已知晓，稍后在小程序处理', '业主请再次来电', '号码无法接通'];

/** The call itself: whom, what to say, and how it went in one tap (N3). */
export function CallSheet({ calls, onClose }: { calls: readonly CallView[]; onClose: () => void }) {
  const [call] = calls;
  const ids = calls.map(({ id }) => id);
  const [note, setNote] = useState('');
  const { run, busy } = useIntention<'told' | 'not-reached'>(call?.id ?? '');
  const error = wordsProblem(note, NOTE_MAX);
  const finish = (outcome: 'told' | 'not-reached') => {
    if (error) return;
    void run(
      outcome,
      { note, ids },
      (requestId) =>
        eachCall(ids, (callId) => ask('notify.finish-call', { callId, requestId, outcome, note })),
      onClose,
    )
      .then(() => {
        toast(outcome === 'told' ? '已记录：已告知' : '已记录：未接通', 'good');
        onClose();
      })
      .catch((fault: unknown) => toast(errorWords(fault), 'bad'));
  };
  if (!call) return null;
  return (
    <Sheet
      open
      title="致电住户"
      onClose={onClose}
      foot={
        <View className={s.buttons}>
          <View className={s.half}>
            <Button
              id="not-reached"
              kind="plain"
              block
              loading={busy === 'not-reached'}
              disabled={busy !== null}
              onTap={() => finish('not-reached')}
            >
              未接通
            </Button>
          </View>
          <View className={s.half}>
            <Button
              id="told"
              block
              loading={busy === 'told'}
              disabled={busy !== null}
              onTap={() => finish('told')}
            >
              已告知
            </Button>
          </View>
        </View>
      }
    >
      <View className={s.who}>
        <View className={s.words}>
          <View className={s.name}>{call.name || '住户'}</View>
          <View className={s.phone}>{call.phone || '没有留下电话'}</View>
        </View>
        {call.phone ? (
          <Button id="dial" icon="phone" onTap={() => callPhone(call.phone)}>
            拨打
          </Button>
        ) : null}
      </View>
      {calls.map((one) => (
        <View key={one.id}>
          <View className={s.tell}>
            <View className={s.title}>{one.title}</View>
            <View className={s.body}>{one.body}</View>
          </View>
          <Line label="位置" words={one.area} />
          <Line label="单号" words={one.number} />
          {one.docId.startsWith('t') ? (
            <Button
              id={`see-${one.docId}`}
              kind="text"
              size="small"
              onTap={() => void open(urls.ticket(one.docId))}
            >
              查看工单
            </Button>
          ) : null}
        </View>
      ))}
      <View className={s.space} />
      <WordsField
        path="note"
        label="通话备注"
        value={note}
        max={NOTE_MAX}
        phrases={SAID}
        placeholder="选填"
        error={error}
        onChange={setNote}
      />
    </Sheet>
  );
}
