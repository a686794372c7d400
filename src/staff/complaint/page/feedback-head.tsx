import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { bigStepsOf } from '@/components/complaint/big-steps';
import { clockName } from '@/components/complaint/clock-name';
import { LevelTag } from '@/components/complaint/level-tag';
import { SortTag } from '@/components/complaint/sort-tag';
import { complaintTone } from '@/components/complaint/tone';
import { Steps } from '@/components/steps/steps';
import { Tag } from '@/components/tag/tag';
import type { ComplaintView } from '@/contract/complaint/views';
import { departmentNames } from '@/domain/complaint/departments';
import { isOver } from '@/domain/complaint/status';
import { PromiseLine } from '../../components/promise-line';
import { feedbackTitle } from './feedback-title';
import s from './page.module.scss';

interface FeedbackHeadProps {
  view: ComplaintView;
  now: number;
}

/** What it is and how it stands: status, level, where among the big steps, and what is owed by when (C4, C5, C8). */
export function FeedbackHead({ view, now }: FeedbackHeadProps) {
  const { promise, goal, level, sort, round } = view;
  const big = bigStepsOf(view);
  const suggested = sort === 'complaint' && view.handler === null && level !== null;
  return (
    <Card>
      <View className={s.titleRow}>
        <View className={s.title}>{feedbackTitle(view)}</View>
        <View id="status" className={s.status} style={{ color: complaintTone(view.stage) }}>
          {view.statusName}
        </View>
      </View>
      <View className={s.tags}>
        <SortTag sort={sort} />
        {sort === 'complaint' && level ? <LevelTag level={level} /> : null}
        {suggested ? <Tag>级别待核定</Tag> : null}
        {view.department ? <Tag icon="briefcase">{departmentNames[view.department]}</Tag> : null}
        {round > 1 ? <Tag tone="red" icon="refresh">{`第 ${round} 轮整改`}</Tag> : null}
        {view.complainant.hidden ? (
          <Tag tone="yellow" icon="shield">
            要求匿名
          </Tag>
        ) : null}
      </View>
      {big.current === null ? null : (
        <View className={s.steps}>
          <Steps names={big.names} current={big.current} />
        </View>
      )}
      <View className={s.promises}>
        {promise ? <PromiseLine what={clockName(promise.clock)} due={promise.dueAt} now={now} /> : null}
        {goal && !isOver(view.status) ? (
          <PromiseLine what={level === 3 ? '出方案' : '办结'} due={goal.dueAt} now={now} />
        ) : null}
      </View>
      <View className={s.number}>{`编号 ${view.number}`}</View>
    </Card>
  );
}
