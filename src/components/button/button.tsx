import type { PropsWithChildren } from 'react';
import { Button as Native, View } from '@tarojs/components';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';
import { spoken } from '../spoken';
import s from './button.module.scss';

interface ButtonProps {
  id?: string;
  kind?: 'primary' | 'soft' | 'plain' | 'danger' | 'alarm' | 'text';
  size?: 'large' | 'normal' | 'small';
  icon?: IconName;
  /** Fills the width of its container. */
  block?: boolean;
  disabled?: boolean;
  /** Shows a spinner and swallows taps, so that an impatient second tap does nothing. */
  loading?: boolean;
  label?: string;
  openType?: 'contact' | 'share' | 'agreePrivacyAuthorization';
  onTap?: () => void;
  /** the person agreed to the privacy guide: WeChat tells it by an event of its own (P4) */
  onAgree?: () => void;
}

/** A button at least as tall as a finger needs. */
export function Button(props: PropsWithChildren<ButtonProps>) {
  const {
    id,
    kind = 'primary',
    size = 'normal',
    icon,
    block,
    disabled,
    loading,
    label,
    openType,
    onTap,
    onAgree,
  } = props;
  const off = Boolean(disabled || loading);
  return (
    <Native
      {...(id ? { id } : {})}
      {...(openType ? { openType } : {})}
      className={cx(s.button, s[kind], s[size], block && s.block, off && s.off)}
      hoverClass={off ? 'none' : (s.pressed ?? 'none')}
      disabled={off}
      onClick={() => !off && onTap?.()}
      {...(onAgree ? agreeing(onAgree) : {})}
      {...spoken('button', label, { disabled: off })}
    >
      <Inside>
        {loading ? (
          <View className={s.spinner} />
        ) : icon ? (
          <Icon name={icon} size={size === 'small' ? 16 : 20} />
        ) : null}
        {props.children ? <View className={s.words}>{props.children}</View> : null}
      </Inside>
    </Native>
  );
}

/**
 * The browser's imitation of WeChat's button moves children that come later behind the others; inside one child that stays
 * they keep their order. WeChat itself is spared the node.
 */
function Inside({ children }: PropsWithChildren) {
  return process.env.TARO_ENV === 'h5' ? <View className={s.inside}>{children}</View> : <>{children}</>;
}

/** WeChat tells of an agreement by its own event; a browser knows the tap only. */
function agreeing(onAgree: () => void): object {
  return process.env.TARO_ENV === 'h5' ? { onClick: onAgree } : { onAgreePrivacyAuthorization: onAgree };
}
