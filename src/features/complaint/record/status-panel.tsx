import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { bigStepsOf } from '@/components/complaint/big-steps';
import { LevelTag } from '@/components/complaint/level-tag';
import { complaintPromiseProps } from '@/components/complaint/promise-props';
import { SortTag } from '@/components/complaint/sort-tag';
import { Countdown } from '@/components/countdown/countdown';
import { Steps } from '@/components/steps/steps';
import type { ComplaintView } from '@/contract/complaint/views';
import { isOver } from '@/domain/complaint/status';
import { headline } from './headline';
import s from './record.module.scss';

/** How it stands, who does what next, the promise of the step and of the whole (C4, C8). */
export function StatusPanel({ view, now }: { view: ComplaintView; now: number }) {
  const { title, next } = headline(view, now);
  const steps = bigStepsOf(view);
  // While the complainant's word is awaited nothing of ours is running out.
  const waits = isOver(view.status) || view.stage === 'complainant';
  const step = waits ? null : complaintPromiseProps(view.promise);
  const whole = waits ? null : complaintPromiseProps(view.goal);
  // The whole is promised for sooner than the step alone: then only the whole counts.
  const first = step && whole && whole.due < step.due ? null : step;
  return (
    <Card id="status">
      <View className={s.tags}>
        <SortTag sort={view.sort} />
        {view.sort === 'complaint' && view.level && view.level > 1 ? <LevelTag level={view.level} /> : null}
        {view.round > 1 ? <View className={s.note}>{`第 ${view.round} 轮`}</View> : null}
      </View>
      <View id="headline" className={s.title}>
        {title}
      </View>
      <View id="next" className={s.next}>
        {next}
      </View>
      {first ? (
        <View className={s.promise}>
          <Countdown now={now} {...first} />
        </View>
      ) : null}
      {whole ? (
        <View className={first ? s.goal : s.promise}>
          <Countdown compact={first !== null} now={now} {...whole} />
        </View>
      ) : null}
      {steps.current === null ? null : (
        <View className={s.steps}>
          <Steps names={steps.names} current={steps.current} />
        </View>
      )}
    </Card>
  );
}
