import { useState } from 'react';
import { View } from '@tarojs/components';
import { useSubscribe } from '@/api/use-subscribe';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Icon } from '@/components/icon/icon';
import { toast } from '@/components/toast/toast-store';
import type { ComplaintReceipt } from '@/contract/complaint/submit';
import type { Sort } from '@/domain/complaint/facts';
import { now } from '@/platform/clock';
import { nextSteps } from './next-steps';
import { sortCopy } from '../draft/sort-copy';
import s from './sent.module.scss';

interface SentProps {
  receipt: ComplaintReceipt;
  sort: Sort;
  onSee: () => void;
  onHome: () => void;
}

/** After sending: the number, who does what next and by when (C2, C8), and one tap for messages on the way (N2). */
export function Sent({ receipt, sort, onSee, onHome }: SentProps) {
  const subscribe = useSubscribe();
  const [asked, setAsked] = useState(false);
  const notify = async () => {
    const accepted = await subscribe(['feedback']);
    setAsked(accepted > 0);
    toast(
      accepted > 0 ? '好的，有进展会发微信给您' : '没关系，进展随时在「消息」里看',
      accepted > 0 ? 'good' : 'plain',
    );
  };
  return (
    <View>
      <View className={s.top}>
        <View className={s.mark}>
          <Icon name="check" size={40} />
        </View>
        <View id="sent-title" className={s.title}>
          {sortCopy[sort].sent}
        </View>
        <View id="sent-number" className={s.number}>{`编号 ${receipt.number}`}</View>
      </View>
      <Card title="接下来">
        {nextSteps(sort, momentWords(receipt.answerBy, now())).map(({ icon, words }) => (
          <View key={words} className={s.step}>
            <Icon name={icon} color="var(--primary)" />
            <View className={s.words}>{words}</View>
          </View>
        ))}
      </Card>
      <View className={s.buttons}>
        <Button id="subscribe" size="large" block icon="bell" disabled={asked} onTap={() => void notify()}>
          {asked ? '已开启微信通知' : '有进展微信通知我'}
        </Button>
        <Button id="see-record" kind="soft" block onTap={onSee}>
          查看处理进度
        </Button>
        <Button id="go-home" kind="text" block onTap={onHome}>
          返回首页
        </Button>
      </View>
    </View>
  );
}
