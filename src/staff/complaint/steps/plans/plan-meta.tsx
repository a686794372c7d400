import { View } from '@tarojs/components';
import { momentWords } from '@/components/format/time-words';
import type { Plan } from '@/domain/complaint/facts';
import { toYuan } from '@/domain/shared/money-text';
import s from '../forms.module.scss';

/** By when a plan is done, and the compensation it offers (C5). */
export function PlanMeta({ plan, now }: { plan: Plan; now: number }) {
  const money = plan.compensationCents ? ` · 补偿 ${toYuan(plan.compensationCents)}` : '';
  return <View className={s.planMeta}>{`${momentWords(plan.finishAt, now)} 前完成${money}`}</View>;
}
