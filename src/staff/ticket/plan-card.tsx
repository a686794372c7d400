import { View } from '@tarojs/components';
import { useWaitingSteps } from '@/api/outbox/use-outbox';
import { useStep } from '@/api/use-step';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { cx } from '@/components/cx';
import { ask } from '@/components/dialog/dialog-store';
import { momentWords } from '@/components/format/time-words';
import { Icon } from '@/components/icon/icon';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { spoken } from '@/components/spoken';
import { Tag } from '@/components/tag/tag';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { PlanView, TicketView } from '@/contract/views';
import { PLAN_NAMES } from '@/domain/classification/taxonomy-names';
import { open } from '@/platform/navigation';
import { PromiseLine } from '../components/promise-line';
import { foreseePlan } from '../offline/foresee-plan';
import { stepNames } from '../steps/step-names';
import { urls } from '../urls';
import s from './plan.module.scss';

/** Nobody hears of it before the network is back: in an emergency that must be said. */
const START_KEPT = '没有网络，同事还收不到，请先打电话通知；联网后自动补记';
const TICK_KEPT = '没有网络，已记在手机里，联网后自动补记';

interface PlanCardProps {
  ticket: TicketView;
  plan: PlanView;
  now: number;
}

/** The emergency plan (T20): started within minutes, its checklist ticked off by whoever is there, then the all-clear. */
export function PlanCard({ ticket, plan: known, now }: PlanCardProps) {
  const { take, busy } = useStep(ticket.id);
  const waiting = useWaitingSteps(ticket.id);
  const plan = foreseePlan(known, waiting);
  const tell = async (taken: Promise<TicketView | null>, done: string, kept: string) => {
    try {
      if (await taken) toast(done, 'good');
      else toast(kept);
    } catch (error) {
      toast(errorWords(error), 'bad');
    }
  };
  // Started on this phone without network: its steps can be ticked off, too.
  const begun = waiting.some(({ op, conflict }) => op === 'ticket.start-plan' && conflict === null);
  const may = (step: 'start-plan' | 'do-plan-step' | 'all-clear') =>
    begun ? step === 'do-plan-step' : ticket.actions.includes(`ticket.${step}`);
  const unstarted = may('start-plan');
  const start = () => void tell(take('ticket.start-plan', {}), stepNames['start-plan'].done, START_KEPT);
  const tick = async (step: string, text: string, vital: boolean) => {
    // The all-clear rests on the vital ones and nothing takes a tick back: a slip of the thumb must not say that people are safe.
    if (vital && !(await ask({ title: '确认已完成？', words: text, confirm: '已完成' }))) return;
    await tell(take('ticket.do-plan-step', { step }), '已记录', TICK_KEPT);
  };
  return (
    <Card
      id="plan"
      title={`应急预案：${PLAN_NAMES[plan.code]}`}
      extra={
        <Tag tone={plan.clearedAt === null ? 'red' : 'green'} solid={plan.clearedAt === null}>
          {plan.clearedAt !== null ? '险情已解除' : plan.startedAt === null ? '未启动' : '处置中'}
        </Tag>
      }
    >
      {begun ? (
        <NoticeBar id="plan-unsent" tone="bad" icon="offline">
          {START_KEPT}
        </NoticeBar>
      ) : null}
      {plan.startedAt === null && plan.clearedAt === null ? (
        <PromiseLine what="启动" due={plan.startBy} now={now} />
      ) : null}
      {plan.startedAt !== null ? (
        <View className={s.note}>{`${plan.startedBy ?? ''} ${momentWords(plan.startedAt, now)} 启动`}</View>
      ) : null}
      {unstarted ? (
        <View className={s.start}>
          <Button id="start-plan" icon="siren" block loading={busy === 'ticket.start-plan'} onTap={start}>
            立即启动
          </Button>
        </View>
      ) : null}
      {plan.steps.map((step) => {
        const done = step.doneAt !== null;
        const tappable = !done && may('do-plan-step') && busy === null;
        return (
          <View
            key={step.id}
            id={`plan-${step.id}`}
            className={cx(s.step, done && s.done, unstarted && s.later)}
            onClick={() =>
              tappable
                ? void tick(step.id, step.text, step.vital)
                : unstarted && !done && toast('请先点「立即启动」')
            }
            {...spoken('checkbox', step.text, { checked: done, disabled: !tappable })}
          >
            <View className={s.box}>{done ? <Icon name="check" size={16} /> : null}</View>
            <View className={s.words}>
              <View>{step.text}</View>
              {done && step.doneAt !== null ? (
                <View className={s.note}>{`${step.doneBy ?? ''} ${momentWords(step.doneAt, now)}`}</View>
              ) : null}
            </View>
            {step.vital && !done ? <Tag tone="red">关键</Tag> : null}
          </View>
        );
      })}
      {may('all-clear') ? (
        <Button
          id="all-clear"
          kind="soft"
          icon="check-circle"
          block
          onTap={() => void open(urls.step(ticket.id, 'all-clear'))}
        >
          解除险情
        </Button>
      ) : null}
    </Card>
  );
}
