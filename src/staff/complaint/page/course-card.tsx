import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { planAnswerNames } from '@/components/complaint/answer-words';
import { momentWords } from '@/components/format/time-words';
import { Photos } from '@/components/photos/photos';
import { Tag } from '@/components/tag/tag';
import type { ComplaintView } from '@/contract/complaint/views';
import { feasibilityNames } from '@/domain/complaint/facts';
import { LongText } from '../../components/long-text';
import { PlanMeta } from '../steps/plans/plan-meta';
import s from './page.module.scss';

/** What was found, decided, planned and done, in its order (C3, C5, C10); nothing before there is something. */
export function CourseCard({ view, now }: { view: ComplaintView; now: number }) {
  const { judgement, review, facts, plans, result, answer, feasibility } = view;
  if (!judgement && !facts && plans.length === 0 && !result && answer === null) return null;
  return (
    <Card title="处理情况">
      {judgement ? (
        <View className={s.block}>
          <View className={s.label}>{judgement.valid ? '判定：有效' : '判定：无效'}</View>
          {judgement.answer ? <LongText text={judgement.answer} /> : null}
        </View>
      ) : null}
      {review ? (
        <View className={s.block}>
          <View className={s.label}>
            {review.upheld === null ? '业主申请复核' : review.upheld ? '复核：维持原判定' : '复核：改判有效'}
          </View>
          <LongText text={review.reason} />
        </View>
      ) : null}
      {facts ? (
        <View className={s.block}>
          <View className={s.label}>{`核实情况 · ${momentWords(facts.at, now)}`}</View>
          <LongText text={facts.text} />
          <Photos fileIds={facts.photos} />
        </View>
      ) : null}
      {plans.map((plan) => (
        <View key={plan.position} className={s.block}>
          <View className={s.label}>
            {`方案 ${plan.position + 1}`}
            {plan.approved ? (
              <Tag tone="green" icon="check">
                已批准
              </Tag>
            ) : null}
            {plan.approved && view.planAnswer ? (
              <Tag tone={view.planAnswer === 'accept' ? 'green' : 'yellow'}>
                {planAnswerNames[view.planAnswer]}
              </Tag>
            ) : null}
          </View>
          <LongText text={plan.text} />
          <PlanMeta plan={plan} now={now} />
        </View>
      ))}
      {result ? (
        <View className={s.block}>
          <View className={s.label}>{`落实结果 · ${momentWords(result.at, now)}`}</View>
          <LongText text={result.text} />
          <Photos fileIds={result.photos} />
        </View>
      ) : null}
      {feasibility && answer !== null ? (
        <View className={s.block}>
          <View className={s.label}>{`答复：${feasibilityNames[feasibility]}`}</View>
          <LongText text={answer} />
        </View>
      ) : null}
    </Card>
  );
}
