import type { PropsWithChildren } from 'react';
import { Button as Native, View } from '@tarojs/components';
import { phoneButton } from '@/platform/phone-number';
import b from '../button/button.module.scss';
import { cx } from '../cx';
import { Icon } from '../icon/icon';

interface PhoneButtonProps {
  id: string;
  loading: boolean;
  /** null when the person did not agree */
  onCode: (code: string | null) => void;
}

/** WeChat's phone button in our own dress (P1): one tap, one question of WeChat's, and the service knows the number. */
export function PhoneButton({ id, loading, onCode, children }: PropsWithChildren<PhoneButtonProps>) {
  return (
    <Native
      id={id}
      className={cx(b.button, b.primary, b.large, b.block, loading && b.off)}
      hoverClass={b.pressed ?? 'none'}
      disabled={loading}
      {...phoneButton((code) => !loading && onCode(code))}
    >
      {loading ? <View className={b.spinner} /> : <Icon name="phone" size={20} />}
      <View className={b.words}>{children}</View>
    </Native>
  );
}
