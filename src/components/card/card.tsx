import type { PropsWithChildren, ReactNode } from 'react';
import { View } from '@tarojs/components';
import { cx } from '../cx';
import { spoken } from '../spoken';
import s from './card.module.scss';

interface CardProps {
  id?: string;
  title?: ReactNode;
  /** At the right of the title: a tag, a count, a small button. */
  extra?: ReactNode;
  /** No inner padding: for a list of cells. */
  flush?: boolean;
  onTap?: () => void;
}

/** A white sheet on the grey page, with an optional heading. */
export function Card({ id, title, extra, flush, onTap, children }: PropsWithChildren<CardProps>) {
  const tap = onTap ? { onClick: onTap, hoverClass: s.pressed ?? 'none', ...spoken('button') } : {};
  return (
    <View {...(id ? { id } : {})} className={cx(s.card, flush && s.flush)} {...tap}>
      {title || extra ? (
        <View className={s.head}>
          <View className={s.title}>{title}</View>
          {extra ? <View className={s.extra}>{extra}</View> : null}
        </View>
      ) : null}
      {children}
    </View>
  );
}
