import type { PropsWithChildren, ReactNode } from 'react';
import { ScrollView, View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import { Overlay } from '../overlay/overlay';
import { spoken } from '../spoken';
import s from './sheet.module.scss';

interface SheetProps {
  open: boolean;
  title: string;
  onClose: () => void;
  /** Stays below the scrolling part: the button that finishes. */
  foot?: ReactNode;
}

/** A panel from the bottom edge for one small task. */
export function Sheet({ open, title, onClose, foot, children }: PropsWithChildren<SheetProps>) {
  if (!open) return null;
  return (
    <Overlay at="bottom" onClose={onClose}>
      <View className={s.sheet} {...spoken('dialog', title)}>
        <View className={s.head}>
          <View className={s.title}>{title}</View>
          <View id="sheet-close" className={s.close} onClick={onClose} {...spoken('button', '关闭')}>
            <Icon name="close" size={20} />
          </View>
        </View>
        <ScrollView scrollY className={s.body}>
          <View className={s.inner}>{children}</View>
        </ScrollView>
        {foot ? <View className={s.foot}>{foot}</View> : null}
      </View>
    </Overlay>
  );
}
