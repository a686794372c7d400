import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';
import s from './state.module.scss';

interface StateProps {
  icon: IconName;
  title: string;
  words?: string;
  bad?: boolean;
  /** The way out: usually one button. */
  children?: ReactNode;
}

/** A page or list that has nothing to show, and what to do about it. */
export function State({ icon, title, words, bad, children }: StateProps) {
  return (
    <View className={s.state}>
      <View className={cx(s.picture, bad && s.bad)}>
        <Icon name={icon} size={36} />
      </View>
      <View className={s.title}>{title}</View>
      {words ? <View className={s.words}>{words}</View> : null}
      {children ? <View className={s.action}>{children}</View> : null}
    </View>
  );
}
