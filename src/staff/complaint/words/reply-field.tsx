import { useRef, useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Icon } from '@/components/icon/icon';
import { Switch } from '@/components/switch/switch';
import type { WordFlag } from '@/domain/complaint/words/check-reply';
import type { ForbiddenPhrase } from '@/domain/complaint/words/house-words';
import { WordsField } from '../../components/words-field';
import { BlankRow } from './blank-row';
import { FlaggedText } from './flagged-text';
import { lookThrough } from './look-through';
import { PhraseRow } from './phrase-row';
import { replaceFlag } from './replace-flag';
import s from './words.module.scss';

interface ReplyFieldProps {
  path: string;
  label: string;
  value: string;
  max: number;
  required?: boolean;
  placeholder?: string;
  phrases?: readonly string[];
  /** a draft in the house's words with the facts filled in; null while there is none to offer */
  template?: string | null;
  forbidden: readonly ForbiddenPhrase[] | undefined;
  keep: boolean;
  error: string | undefined;
  onChange: (text: string) => void;
  onKeep: (keep: boolean) => void;
}

/**
 * Words a resident will read (C7): begun from the house's template, and every phrase that must not go out is marked with a
 * better wording before it is sent. Whoever quotes the complainant may keep a phrase knowingly.
 */
export function ReplyField(props: ReplyFieldProps) {
  const { path, value, template, forbidden, keep, onChange, onKeep } = props;
  const { phrases, blanks } = lookThrough(value, forbidden);
  const name = path.replace(/\./g, '-');
  const before = useRef<string | null>(null);
  const [undo, setUndo] = useState(false);
  const write = (text: string) => {
    before.current = value;
    setUndo(true);
    onChange(text);
  };
  const replace = (flag: WordFlag, words: string) => write(replaceFlag(value, flag, words));
  const takeBack = () => {
    if (before.current !== null) onChange(before.current);
    setUndo(false);
  };
  return (
    <View>
      <WordsField
        path={path}
        label={props.label}
        required={Boolean(props.required)}
        max={props.max}
        value={value}
        placeholder={props.placeholder ?? ''}
        {...(props.phrases ? { phrases: props.phrases } : {})}
        error={props.error}
        onChange={onChange}
      />
      <View className={s.tools}>
        {template && !value.includes(template) ? (
          <Button
            id={`template-${name}`}
            kind="soft"
            size="small"
            icon="text"
            onTap={() => write(value.trim() === '' ? template : `${value.trim()}\n${template}`)}
          >
            用模板起草
          </Button>
        ) : null}
        {undo ? (
          <Button id={`undo-${name}`} kind="text" size="small" onTap={takeBack}>
            撤销
          </Button>
        ) : null}
      </View>
      {phrases.length > 0 ? (
        <View id={`flags-${name}`} className={s.flags}>
          <View className={s.warn}>
            <Icon name="alert" size={16} />
            {keep ? '已保留原话，将照原样发出' : '这样说容易让业主误解，建议换一换'}
          </View>
          <FlaggedText text={value} flags={phrases} />
          {phrases.map((flag, index) => (
            <PhraseRow
              key={`${flag.from}-${flag.phrase}`}
              id={`replace-${name}-${index}`}
              flag={flag}
              onReplace={() => replace(flag, flag.better)}
            />
          ))}
          <View className={s.keep}>
            <View className={s.keepWords}>是引用业主原话，照原样发出</View>
            <Switch id={`keep-${name}`} label="照原样发出" on={keep} onChange={onKeep} />
          </View>
        </View>
      ) : null}
      {blanks.map((flag, index) => (
        <BlankRow
          key={`${flag.from}-${flag.phrase}`}
          id={`fill-${name}-${index}`}
          flag={flag}
          onFill={(words) => replace(flag, words)}
        />
      ))}
    </View>
  );
}
