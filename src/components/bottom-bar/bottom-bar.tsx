import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import s from './bottom-bar.module.scss';

/** The page's main actions, fixed above the home indicator; leaves as much room at the end of the page as it covers. */
export function BottomBar({ children }: PropsWithChildren) {
  return (
    <View>
      <View className={s.room} />
      <View className={s.bar}>{children}</View>
    </View>
  );
}
