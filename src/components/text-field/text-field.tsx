import { Input } from '@tarojs/components';
import { cx } from '../cx';
import s from './text-field.module.scss';

interface TextFieldProps {
  id?: string;
  value: string;
  onChange: (value: string) => void;
  /** Spoken name: the words of the label above. */
  label: string;
  placeholder?: string;
  kind?: 'text' | 'number' | 'digit' | 'nickname';
  max?: number;
  wrong?: boolean;
  disabled?: boolean;
  /** Begins with the cursor in it. */
  focus?: boolean;
  /** The Enter key, or the keyboard's own button. */
  onEnter?: () => void;
  onBlur?: () => void;
}

/** One line of text. What is wrong with it is said by the Field around it. */
export function TextField(props: TextFieldProps) {
  const {
    id,
    value,
    onChange,
    label,
    placeholder = '',
    kind = 'text',
    max = 60,
    wrong,
    disabled,
    focus = false,
    onEnter,
    onBlur,
  } = props;
  return (
    <Input
      {...(id ? { id } : {})}
      className={cx(s.input, wrong && s.wrong)}
      type={kind}
      value={value}
      maxlength={max}
      placeholder={placeholder}
      placeholderTextColor="#62706c"
      placeholderClass={s.placeholder ?? ''}
      disabled={disabled ?? false}
      aria-label={label}
      onInput={(event) => onChange(event.detail.value)}
      {...(focus ? { focus } : {})}
      {...(onEnter ? { onConfirm: () => onEnter() } : {})}
      onBlur={() => onBlur?.()}
    />
  );
}
