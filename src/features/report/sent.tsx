import { useState } from 'react';
import { View } from '@tarojs/components';
import { useSubscribe } from '@/api/use-subscribe';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Icon } from '@/components/icon/icon';
import { SafetyCard } from '@/components/safety/safety-card';
import { toast } from '@/components/toast/toast-store';
import type { DutyPhone } from '@/contract/community/who-am-i';
import type { SubmitReply } from '@/contract/ticket/submit';
import type { PlanCode } from '@/domain/classification/taxonomy';
import { residentTemplates } from '@/domain/notification/templates';
import { now } from '@/platform/clock';
import s from './sent.module.scss';

/** What was sent: its number and promise, and, in danger, the plan and whom to call (T20). */
export interface SentReport {
  reply: SubmitReply;
  plan: PlanCode | null;
  hotline: string | undefined;
  dutyPhones: DutyPhone[] | undefined;
}

interface SentProps {
  report: SentReport;
  onTicket: () => void;
  onHome: () => void;
}

/** After sending: the number, what happens next and by when (T7), and one tap for messages on the way (N2). */
export function Sent({ report, onTicket, onHome }: SentProps) {
  const { reply, plan, hotline, dutyPhones } = report;
  const subscribe = useSubscribe();
  const [asked, setAsked] = useState(false);
  const notify = async () => {
    const accepted = await subscribe(residentTemplates);
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
        <View className={s.title}>报修已提交</View>
        <View id="sent-number" className={s.number}>{`工单号 ${reply.number}`}</View>
      </View>
      {plan ? <SafetyCard plan={plan} hotline={hotline} duty={dutyPhones} /> : null}
      <Card title="接下来">
        <View className={s.step}>
          <Icon name="phone" color="var(--primary)" />
          <View className={s.words}>{`${momentWords(reply.respondBy, now())} 前，工作人员会与您联系`}</View>
        </View>
        <View className={s.step}>
          <Icon name="wrench" color="var(--primary)" />
          <View className={s.words}>{`承诺 ${momentWords(reply.resolveBy, now())} 前处理完成`}</View>
        </View>
      </Card>
      <View className={s.buttons}>
        <Button id="subscribe" size="large" block icon="bell" disabled={asked} onTap={() => void notify()}>
          {asked ? '已开启微信通知' : '有进展微信通知我'}
        </Button>
        <Button id="see-ticket" kind="soft" block onTap={onTicket}>
          查看工单进度
        </Button>
        <Button id="go-home" kind="text" block onTap={onHome}>
          返回首页
        </Button>
      </View>
    </View>
  );
}
