import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';
import { spoken } from '../spoken';
import s from './notice-bar.module.scss';

interface NoticeBarProps {
  id?: string;
  tone?: 'info' | 'warn' | 'bad';
  icon?: IconName;
  onTap?: () => void;
}

/** A line the person should read before the rest; tappable when it leads somewhere. */
export function NoticeBar({
  id,
  tone = 'info',
  icon = 'horn',
  onTap,
  children,
}: PropsWithChildren<NoticeBarProps>) {
  const tap = onTap ? { onClick: onTap, ...spoken('button') } : {};
  return (
    <View {...(id ? { id } : {})} className={cx(s.notice, s[tone])} {...tap}>
      <Icon name={icon} size={18} />
      <View className={s.words}>{children}</View>
      {onTap ? <Icon name="right" size={16} /> : null}
    </View>
  );
}
