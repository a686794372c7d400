import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { TextField } from '@/components/text-field/text-field';
import { spoken } from '@/components/spoken';
import type { ForbiddenPhrase } from '@/domain/complaint/words/house-words';
import { Remove } from '../../components/remove';
import s from './house-words.module.scss';
import { PhraseSheet } from './phrase-sheet';

interface PhraseEditorProps {
  forbidden: readonly ForbiddenPhrase[];
  /** null: to read only */
  edit: {
    put: (one: ForbiddenPhrase, instead: string | null) => void;
    remove: (phrase: string) => void;
  } | null;
}

/** The phrases residents must not hear, each with a better wording; found by a part of either (C7). */
export function PhraseEditor({ forbidden, edit }: PhraseEditorProps) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<ForbiddenPhrase | 'new' | null>(null);
  const wanted = typed.trim();
  const shown = forbidden.filter(({ phrase, better }) => phrase.includes(wanted) || better.includes(wanted));
  return (
    <Card
      title={`不宜说的话（${forbidden.length}）`}
      extra={
        edit ? (
          <Button id="add-phrase" kind="soft" size="small" icon="plus" onTap={() => setOpen('new')}>
            添加
          </Button>
        ) : null
      }
    >
      <TextField id="find-phrase" label="查找" placeholder="查找" value={typed} onChange={setTyped} />
      <View className={s.phrases}>
        {shown.map((one) => (
          <View key={one.phrase} className={s.phrase}>
            <View
              className={s.phraseWords}
              onClick={() => edit && setOpen(one)}
              {...spoken('button', `${one.phrase}，改说：${one.better}`)}
            >
              <View className={s.bad}>{one.phrase}</View>
              <View className={s.good}>{one.better}</View>
            </View>
            {edit ? <Remove label={`删除「${one.phrase}」`} onTap={() => edit.remove(one.phrase)} /> : null}
          </View>
        ))}
        {shown.length === 0 ? <View className={s.hint}>没有找到</View> : null}
      </View>
      {edit && open ? (
        <PhraseSheet
          one={open === 'new' ? null : open}
          taken={forbidden.map(({ phrase }) => phrase)}
          onDone={(one) => edit.put(one, open === 'new' ? null : open.phrase)}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Card>
  );
}
