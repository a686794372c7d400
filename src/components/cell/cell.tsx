import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';
import { spoken } from '../spoken';
import s from './cell.module.scss';

interface CellProps {
  id?: string;
  icon?: IconName;
  title: ReactNode;
  note?: ReactNode;
  /** At the right: a value, a badge, a switch. */
  value?: ReactNode;
  /** Shows the arrow; on by default when the cell can be tapped. */
  arrow?: boolean;
  onTap?: () => void;
}

/** One line of a list: icon, title with an optional note, value, arrow. */
export function Cell({ id, icon, title, note, value, arrow, onTap }: CellProps) {
  const tap = onTap ? { onClick: onTap, hoverClass: s.pressed ?? 'none', ...spoken('button') } : {};
  return (
    <View {...(id ? { id } : {})} className={s.cell} {...tap}>
      {icon ? (
        <View className={s.icon}>
          <Icon name={icon} size={20} />
        </View>
      ) : null}
      <View className={s.words}>
        <View>{title}</View>
        {note ? <View className={s.note}>{note}</View> : null}
      </View>
      {value === undefined ? null : <View className={s.value}>{value}</View>}
      {(arrow ?? Boolean(onTap)) ? (
        <View className={cx(s.arrow)}>
          <Icon name="right" size={16} />
        </View>
      ) : null}
    </View>
  );
}
