import { Textarea } from '@tarojs/components';
import { cx } from '../cx';
import s from './text-area.module.scss';

interface TextAreaProps {
  id?: string;
  value: string;
  onChange: (value: string) => void;
  /** Spoken name: the words of the label above. */
  label: string;
  placeholder?: string;
  /** Most characters that can be typed. */
  max: number;
  wrong?: boolean;
  onBlur?: () => void;
}

/** Several lines of text; grows with what is written. */
export function TextArea({
  id,
  value,
  onChange,
  label,
  placeholder = '',
  max,
  wrong,
  onBlur,
}: TextAreaProps) {
  return (
    <Textarea
      {...(id ? { id } : {})}
      className={cx(s.area, wrong && s.wrong)}
      value={value}
      maxlength={max}
      placeholder={placeholder}
      placeholderClass={s.placeholder ?? ''}
      autoHeight
      disableDefaultPadding
      cursorSpacing={120}
      showConfirmBar={false}
      aria-label={label}
      onInput={(event) => onChange(event.detail.value)}
      onBlur={() => onBlur?.()}
    />
  );
}
