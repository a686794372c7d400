import { useState } from 'react';
import { View } from '@tarojs/components';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Cell } from '@/components/cell/cell';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/components/icon/icon-names';
import { Sheet } from '@/components/sheet/sheet';
import { spoken } from '@/components/spoken';
import s from './step-bar.module.scss';

/** A step that may be taken now, the one that is due first. */
export interface StepChoice {
  step: string;
  icon: IconName;
  title: string;
  /** what it is called beside another button */
  short: string;
  /** what it means, in the list of the rest */
  note: string;
  onTap: () => void;
  /** being sent */
  loading?: boolean;
  /** may be done but nobody waits for it: never the filled button */
  quiet?: boolean;
}

const WHOLE_BAR = 2;

interface StepBarProps {
  steps: readonly StepChoice[];
  /** dials whom the record is about; null where one may not */
  onCall: (() => void) | null;
  disabled?: boolean;
}

/** The next step in reach of the thumb, the one after beside it, the rest behind 更多. Nothing when nothing may be done. */
export function StepBar({ steps, onCall, disabled = false }: StepBarProps) {
  const [more, setMore] = useState(false);
  const [first, second] = steps;
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
          {onCall ? (
            <View id="call" className={s.tool} onClick={onCall} {...spoken('button', '给业主打电话')}>
              <Icon name="phone" size={22} />
              <View>电话</View>
            </View>
          ) : null}
          {second ? (
            <View className={s.second}>
              <Button id={`do-${second.step}`} kind="soft" block disabled={disabled} onTap={second.onTap}>
                {second.short}
              </Button>
            </View>
          ) : null}
          <View className={s.first}>
            <Button
              id={`do-${first.step}`}
              kind={first.quiet ? 'plain' : 'primary'}
              block
              loading={first.loading === true}
              disabled={disabled}
              onTap={first.onTap}
            >
              {first.title}
            </Button>
          </View>
        </View>
      </BottomBar>
      <Sheet open={more} title="更多操作" onClose={() => setMore(false)}>
        {steps.slice(WHOLE_BAR).map(({ step, icon, title, note, onTap }) => (
          <Cell
            key={step}
            id={`more-${step}`}
            icon={icon}
            title={title}
            note={note}
            onTap={() => {
              setMore(false);
              onTap();
            }}
          />
        ))}
      </Sheet>
    </>
  );
}
