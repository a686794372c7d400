import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { PhotoPicker } from '@/components/photo-picker/photo-picker';
import { spoken } from '@/components/spoken';
import { TextArea } from '@/components/text-area/text-area';
import type { useVideo } from '@/components/video/use-video';
import { VideoField } from '@/components/video/video-field';
import { lengthOf, reportLimits } from '@/domain/ticket/report-rules';
import { phrasesFor } from './phrases';
import { SuggestionLine } from './suggestion';
import type { Draft } from './draft';
import type { useReport } from './use-report';
import s from './report.module.scss';

// Room beyond the limit, so that a long paste is shown whole and named as too long instead of being cut in silence.
const TYPED_MAX = 2000;

const AT_HOME = '说说位置和情况，例如：厨房水槽下面漏水，地上一直有水';
const IN_PUBLIC = '说说位置和情况，例如：三楼电梯口的灯一直闪';

type Written = Pick<Draft, 'text' | 'fault'>;

/** The part of a report being written that these fields need; a resident's own, or one an agent writes for them. */
export interface WordsForm extends Pick<
  ReturnType<typeof useReport>,
  'photos' | 'wrong' | 'mend' | 'understood'
> {
  draft: Written;
  /** a report's one video; the desk writes without */
  video?: ReturnType<typeof useVideo>;
  change: (part: Partial<Written>) => void;
}

/** What is broken, in the person's own words, with ready phrases, what we understood, photos and a video (T2, T4). */
export function WordsFields({ form, inPublic = false }: { form: WordsForm; inPublic?: boolean }) {
  const { draft, change, photos, video, wrong, mend, understood } = form;
  const write = (text: string) => {
    change({ text });
    if (wrong.text) mend('text');
  };
  const add = (phrase: string) => {
    const text = draft.text.trim();
    write(text === '' ? phrase : `${text}，${phrase}`);
  };
  const phrases = phrasesFor(draft.fault, understood?.plan ?? null, inPublic).filter(
    (phrase) => !draft.text.includes(phrase),
  );
  return (
    <Card>
      <Field
        id="field-text"
        label="哪里坏了"
        required
        error={wrong.text}
        count={{ used: lengthOf(draft.text), max: reportLimits.textMax }}
      >
        <TextArea
          id="text"
          label="哪里坏了"
          max={TYPED_MAX}
          value={draft.text}
          wrong={Boolean(wrong.text)}
          onChange={write}
          placeholder={inPublic ? IN_PUBLIC : AT_HOME}
        />
        <View className={s.phrases}>
          {phrases.map((phrase) => (
            <View
              key={phrase}
              className={s.phrase}
              onClick={() => add(phrase)}
              {...spoken('button', `添加：${phrase}`)}
            >
              {phrase}
            </View>
          ))}
        </View>
      </Field>
      {draft.text.trim() !== '' || draft.fault ? (
        <SuggestionLine understood={understood} onFault={(fault) => change({ fault })} />
      ) : null}
      <Field
        id="field-photos"
        label="照片"
        error={wrong.photos}
        hint={photos.photos.length === 0 ? '拍一张全景、一张近景，师傅更好准备工具' : undefined}
      >
        <PhotoPicker
          id="add-photo"
          photos={photos.photos}
          max={reportLimits.photosMax}
          onAdd={photos.add}
          onRemove={photos.remove}
          onRetry={photos.retry}
          onPreview={photos.preview}
        />
      </Field>
      {video ? <VideoField video={video} /> : null}
    </Card>
  );
}
