import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { planAnswerNames } from '@/components/complaint/answer-words';
import { momentWords } from '@/components/format/time-words';
import { Tag } from '@/components/tag/tag';
import type { ComplaintView } from '@/contract/complaint/views';
import { toYuan } from '@/domain/shared/money-text';
import { Rows } from './rows';
import s from './record.module.scss';

/** What is proposed, until when, and what is paid; with the answer once it was given (C5). */
export function PlanPanel({ view, now }: { view: ComplaintView; now: number }) {
  const plan = view.plans.find(({ approved }) => approved);
  if (!plan) return null;
  const { planAnswer } = view;
  const rows: [string, string][] = [
    ['完成时间', `${momentWords(plan.finishAt, now)} 前`],
    ...(plan.compensationCents ? [['补偿', toYuan(plan.compensationCents)] as [string, string]] : []),
  ];
  return (
    <Card
      id="plan"
      title="处理方案"
      extra={
        planAnswer ? (
          <Tag tone={planAnswer === 'accept' ? 'green' : 'yellow'}>{planAnswerNames[planAnswer]}</Tag>
        ) : undefined
      }
    >
      <View className={s.text}>{plan.text}</View>
      <Rows rows={rows} />
    </Card>
  );
}
