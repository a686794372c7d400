import { useState } from 'react';
import { View } from '@tarojs/components';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Cell } from '@/components/cell/cell';
import { Icon } from '@/components/icon/icon';
import { Sheet } from '@/components/sheet/sheet';
import { spoken } from '@/components/spoken';
import type { ComplaintView } from '@/contract/complaint/views';
import { open } from '@/platform/navigation';
import { feedbackStepNames, type FeedbackStep } from '../data/step-names';
import { feedbackUrls } from '../urls';
import { useComplainantCall } from '../use-complainant-call';
import { nextFeedbackSteps } from '../data/next-steps';
import s from './page.module.scss';

const WHOLE_BAR = 2;

/** The next step in reach of the thumb, the one after beside it, the rest behind 更多. Nothing when nothing may be done. */
export function FeedbackActions({ view }: { view: ComplaintView }) {
  const [more, setMore] = useState(false);
  const steps = nextFeedbackSteps(view);
  const [first, second] = steps;
  const through = useComplainantCall(view);
  const take = (step: FeedbackStep) => {
    setMore(false);
    void open(feedbackUrls.step(view.id, step));
  };
  if (!first) return null;
  return (
    <>
      <BottomBar>
        <View className={s.bar}>
          {steps.length > WHOLE_BAR ? (
            <View id="more" className={s.tool} onClick={() => setMore(true)} {...spoken('button')}>
              <Icon name="more" size={22} />
              <View>更多</View>
            </View>
          ) : null}
          {through ? (
            <View id="call" className={s.tool} onClick={through.dial} {...spoken('button', '给业主打电话')}>
              <Icon name="phone" size={22} />
              <View>电话</View>
            </View>
          ) : null}
          {second ? (
            <View className={s.second}>
              <Button id={`do-${second}`} kind="soft" block onTap={() => take(second)}>
                {feedbackStepNames[second].short}
              </Button>
            </View>
          ) : null}
          <View className={s.first}>
            <Button id={`do-${first}`} block onTap={() => take(first)}>
              {feedbackStepNames[first].title}
            </Button>
          </View>
        </View>
      </BottomBar>
      <Sheet open={more} title="更多操作" onClose={() => setMore(false)}>
        {steps.slice(WHOLE_BAR).map((step) => (
          <Cell
            key={step}
            id={`more-${step}`}
            icon={feedbackStepNames[step].icon}
            title={feedbackStepNames[step].title}
            note={feedbackStepNames[step].note}
            onTap={() => take(step)}
          />
        ))}
      </Sheet>
    </>
  );
}
