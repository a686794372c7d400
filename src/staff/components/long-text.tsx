import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { cx } from '@/components/cx';
import s from './long-text.module.scss';

// About six lines of a phone: shorter texts are never folded.
const FOLD_FROM = 120;

/** A text as it was written; a long one folds until somebody wants to read it all. */
export function LongText({ id, text }: { id?: string; text: string }) {
  const [all, setAll] = useState(false);
  const long = text.length > FOLD_FROM || text.split('\n').length > 6;
  return (
    <View>
      <View {...(id ? { id } : {})} className={cx(s.text, long && !all && s.folded)}>
        {text}
      </View>
      {long ? (
        <Button id="unfold" kind="text" size="small" onTap={() => setAll(!all)}>
          {all ? '收起' : '展开全文'}
        </Button>
      ) : null}
    </View>
  );
}
