import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { PhotoPicker } from '@/components/photo-picker/photo-picker';
import { spoken } from '@/components/spoken';
import { TextArea } from '@/components/text-area/text-area';
import { complaintLimits } from '@/domain/complaint/complaint-rules';
import { lengthOf } from '@/domain/ticket/report-rules';
import { sortCopy } from '../draft/sort-copy';
import { Understood } from './understood';
import type { FeedbackFormState } from '../draft/use-feedback';
import s from './form.module.scss';

// Room beyond the limit, so that a long paste is shown whole and named as too long instead of being cut in silence.
const TYPED_MAX = 3000;

/** The words first, with ready beginnings, what we understood, and photos (C1, C2). */
export function WordsCard({ form, hotline }: { form: FeedbackFormState; hotline: string | undefined }) {
  const { draft, change, photos, wrong, mend } = form;
  const copy = sortCopy[draft.sort];
  const write = (text: string) => {
    change({ text });
    if (wrong.text) mend('text');
  };
  const add = (phrase: string) => {
    const text = draft.text.trim();
    write(text === '' ? phrase : `${text}，${phrase}`);
  };
  return (
    <Card>
      <Field
        id="field-text"
        label={copy.ask}
        required
        error={wrong.text}
        count={{ used: lengthOf(draft.text), max: complaintLimits.textMax }}
      >
        <TextArea
          id="text"
          label={copy.ask}
          max={TYPED_MAX}
          value={draft.text}
          wrong={Boolean(wrong.text)}
          onChange={write}
          placeholder={copy.placeholder}
        />
        {draft.text.trim() === '' ? (
          <View className={s.phrases}>
            {copy.phrases.map((phrase, index) => (
              <View
                key={phrase}
                id={`phrase-${index}`}
                className={s.phrase}
                onClick={() => add(phrase)}
                {...spoken('button', `添加：${phrase}`)}
              >
                {phrase}
              </View>
            ))}
          </View>
        ) : null}
      </Field>
      {draft.sort === 'complaint' ? <Understood text={draft.text} hotline={hotline} /> : null}
      <Field id="field-photos" label="照片" extra="选填" error={wrong.photos}>
        <PhotoPicker
          id="add-photo"
          photos={photos.photos}
          max={complaintLimits.photosMax}
          onAdd={photos.add}
          onRemove={photos.remove}
          onRetry={photos.retry}
          onPreview={photos.preview}
        />
      </Field>
    </Card>
  );
}
