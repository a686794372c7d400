import { Card } from '@/components/card/card';
import type { PhotoItem } from '@/components/photo-picker/photo-item';
import { PhotoField } from '../components/photo-field';
import { useJobPhotos } from '../components/use-job-photos';
import { WordsField, wordsProblem } from '../components/words-field';
import type { FormProps } from './form-props';
import { SubmitBar } from './submit-bar';
import { useStepForm } from './use-step-form';

const MAX = 300;
const NEWS = [
  '正在维修，一切顺利',
  '正在去取配件',
  '比预计久一些，请您稍等',
  '今天先做临时处理',
  '还需要一次上门',
];

/** News for the resident while the work goes on (T11). */
export function ProgressForm(props: FormProps) {
  const { closed } = props;
  const form = useStepForm(props, 'note-progress', { note: '', photos: [] as PhotoItem[] });
  const { draft, change, wrong } = form;
  const job = useJobPhotos(draft.photos, (photos) => {
    change({ photos });
    form.mend('photos');
  });
  const send = () =>
    form.send(
      { note: wordsProblem(draft.note, MAX, '请写一句进展') },
      { note: draft.note, photos: job.named },
      { photos: job },
    );
  return (
    <>
      <Card>
        <WordsField
          path="note"
          label="现在怎么样了"
          required
          max={MAX}
          value={draft.note}
          phrases={NEWS}
          placeholder="业主马上能看到"
          error={wrong.note}
          onChange={(note) => {
            change({ note });
            form.mend('note');
          }}
        />
        <PhotoField path="photos" label="照片" error={wrong.photos} job={job} />
      </Card>
      <SubmitBar words="告诉业主" busy={form.busy} disabled={closed} onTap={send} />
    </>
  );
}
