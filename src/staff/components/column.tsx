import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import s from './column.module.scss';

/** Keeps a form as narrow as eyes and hands like it, on a desk's wide screen too. */
export function Column({ children }: PropsWithChildren) {
  return <View className={s.column}>{children}</View>;
}
