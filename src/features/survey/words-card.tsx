import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { PhotoPicker } from '@/components/photo-picker/photo-picker';
import { Photos } from '@/components/photos/photos';
import { TextArea } from '@/components/text-area/text-area';
import type { useSurvey } from './use-survey';

const MOST = 3;

interface WordsCardProps {
  form: ReturnType<typeof useSurvey>;
  /** photos of the answer that is being changed; they stay */
  earlierPhotos: string[];
}

/** Words and photos, both optional (V1). */
export function WordsCard({ form, earlierPhotos }: WordsCardProps) {
  const { words, setWords, photos } = form;
  return (
    <Card>
      <Field label="想说的话" extra="选填">
        <TextArea
          id="words"
          label="想说的话"
          max={500}
          value={words}
          onChange={setWords}
          placeholder="表扬、建议都可以"
        />
      </Field>
      <Field label="照片" extra="选填">
        <Photos fileIds={earlierPhotos} />
        <PhotoPicker
          id="survey-photo"
          max={MOST}
          photos={photos.photos}
          onAdd={photos.add}
          onRemove={photos.remove}
          onRetry={photos.retry}
          onPreview={photos.preview}
        />
      </Field>
    </Card>
  );
}
