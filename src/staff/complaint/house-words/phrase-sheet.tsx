import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { Sheet } from '@/components/sheet/sheet';
import { TextField } from '@/components/text-field/text-field';
import type { ForbiddenPhrase } from '@/domain/complaint/words/house-words';

const PHRASE_MAX = 20;
const BETTER_MAX = 100;

interface PhraseSheetProps {
  /** null: a new one */
  one: ForbiddenPhrase | null;
  /** phrases that are in the list already */
  taken: readonly string[];
  onDone: (one: ForbiddenPhrase) => void;
  onClose: () => void;
}

/** One phrase and what to say instead (C7). */
export function PhraseSheet({ one, taken, onDone, onClose }: PhraseSheetProps) {
  const [phrase, setPhrase] = useState(one?.phrase ?? '');
  const [better, setBetter] = useState(one?.better ?? '');
  const [asked, setAsked] = useState(false);
  const again = phrase.trim() !== one?.phrase && taken.includes(phrase.trim());
  const wrong = {
    phrase: phrase.trim() === '' ? '请填写不宜说的话' : again ? '这句已经在列表里' : undefined,
    better: better.trim() === '' ? '请填写更好的说法' : undefined,
  };
  const done = () => {
    setAsked(true);
    if (wrong.phrase || wrong.better) return;
    onDone({ phrase: phrase.trim(), better: better.trim() });
    onClose();
  };
  return (
    <Sheet
      open
      title={one ? '修改' : '添加不宜说的话'}
      onClose={onClose}
      foot={
        <Button id="phrase-done" block size="large" onTap={done}>
          好了
        </Button>
      }
    >
      <Field label="不宜说" required error={asked ? wrong.phrase : undefined}>
        <TextField id="phrase-words" label="不宜说" max={PHRASE_MAX} value={phrase} onChange={setPhrase} />
      </Field>
      <Field
        label="改说"
        required
        error={asked ? wrong.better : undefined}
        hint="写成完整的半句，会替换掉原来的半句"
      >
        <TextField id="better-words" label="改说" max={BETTER_MAX} value={better} onChange={setBetter} />
      </Field>
    </Sheet>
  );
}
