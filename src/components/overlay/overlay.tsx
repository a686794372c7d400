import type { PropsWithChildren } from 'react';
import { View } from '@tarojs/components';
import { cx } from '../cx';
import s from './overlay.module.scss';

interface OverlayProps {
  at: 'bottom' | 'middle';
  onClose: () => void;
}

/** The darkened page with something on it; a tap on the dark part closes it, the page behind does not scroll. */
export function Overlay({ at, onClose, children }: PropsWithChildren<OverlayProps>) {
  return (
    <View className={cx(s.overlay, s[at])}>
      {/* the desk's Escape key taps it by this name */}
      <View className={cx(s.mask, 'behind-it')} onClick={onClose} catchMove />
      <View className={s.content}>{children}</View>
    </View>
  );
}
