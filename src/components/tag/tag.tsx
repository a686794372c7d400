import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';
import s from './tag.module.scss';

/** The meaning of a colour; each is legible as text on its soft ground (contrast ≥ 4.5:1). */
export type Tone = 'primary' | 'red' | 'yellow' | 'blue' | 'green' | 'grey';

interface TagProps {
  tone?: Tone;
  /** Filled instead of soft: for the one thing that must be seen first. */
  solid?: boolean;
  icon?: IconName;
}

/** A short word on a coloured ground. */
export function Tag({ tone = 'grey', solid, icon, children }: PropsWithChildren<TagProps>) {
  return (
    <View className={cx(s.tag, s[tone], solid && s.solid)}>
      {icon ? <Icon name={icon} size={14} /> : null}
      <View>{children}</View>
    </View>
  );
}
