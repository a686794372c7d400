import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useSubscribe } from '@/api/use-subscribe';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/components/icon/icon-names';
import { toast } from '@/components/toast/toast-store';
import type { TemplateKey } from '@/domain/notification/templates';
import s from './sent.module.scss';

/** One thing that happens next, with its moment in words. */
export interface NextStep {
  icon: IconName;
  words: string;
}

interface SentProps {
  title: string;
  /** what it is called by on the phone, e.g. 工单号 WX261123-0001 */
  number: string;
  next: readonly NextStep[];
  /** the messages of WeChat asked for in one tap (N2) */
  kinds: readonly TemplateKey[];
  /** the button to the record; `id` names it for tests */
  see: { id: string; words: string; onTap: () => void };
  onHome: () => void;
  /** what must be read before anything else, e.g. the safety plan (T20) */
  children?: ReactNode;
}

/** After sending: that it arrived, its number, what happens next and by when (T7, C2), and one tap for messages on the way (N2). */
export function Sent({ title, number, next, kinds, see, onHome, children }: SentProps) {
  const subscribe = useSubscribe();
  const [asked, setAsked] = useState(false);
  const notify = async () => {
    const accepted = await subscribe(kinds);
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
          {title}
        </View>
        <View id="sent-number" className={s.number}>
          {number}
        </View>
      </View>
      {children}
      <Card title="接下来">
        {next.map(({ icon, words }) => (
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
        <Button id={see.id} kind="soft" block onTap={see.onTap}>
          {see.words}
        </Button>
        <Button id="go-home" kind="text" block onTap={onHome}>
          返回首页
        </Button>
      </View>
    </View>
  );
}
