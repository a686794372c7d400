import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import type { PhotoItem } from '@/components/photo-picker/photo-item';
import { fieldId } from '../components/field-id';
import { PhotoField } from '../components/photo-field';
import { useJobPhotos } from '../components/use-job-photos';
import { WordsField, wordsProblem } from '../components/words-field';
import type { FormProps } from './form-props';
import { SubmitBar } from './submit-bar';
import { useHere } from './use-here';
import { useStepForm } from './use-step-form';

const MAX = 200;
const TRIES = ['1', '2', '3', '4', '5'] as const;
const MINUTES = ['5', '10', '15', '20', '30', '60'] as const;

/** Nobody opened (T13): how often tried, how long waited, where; then the resident names another time. */
export function NoAccessForm(props: FormProps) {
  const { ticket, closed } = props;
  const form = useStepForm(props, 'no-access', {
    tries: 2,
    waitedMinutes: 15,
    note: '',
    photos: [] as PhotoItem[],
  });
  const { draft, change, wrong, mend } = form;
  const here = useHere(ticket.place.location);
  const job = useJobPhotos(draft.photos, (photos) => {
    change({ photos });
    mend('photos');
  });
  const send = () =>
    form.send(
      { note: wordsProblem(draft.note, MAX) },
      {
        tries: draft.tries,
        waitedMinutes: draft.waitedMinutes,
        location: here.point,
        note: draft.note.trim() || null,
        photos: job.named,
      },
      { photos: job },
    );
  return (
    <>
      <NoticeBar icon="info">
        {`这是第 ${ticket.failedVisits + 1} 次未能入户；满 ${ticket.maxVisits} 次后可以如实结单`}
      </NoticeBar>
      <Card>
        <Field id={fieldId('tries')} label="敲门和打电话一共几次" error={wrong.tries}>
          <Chips
            id="tries"
            chips={TRIES.map((key) => ({ key, name: `${key} 次` }))}
            chosen={TRIES.filter((key) => Number(key) === draft.tries)}
            onTap={(key) => {
              change({ tries: Number(key) });
              mend('tries');
            }}
          />
        </Field>
        <Field id={fieldId('waitedMinutes')} label="等了多久" error={wrong.waitedMinutes}>
          <Chips
            id="waited"
            chips={MINUTES.map((key) => ({ key, name: `${key} 分钟` }))}
            chosen={MINUTES.filter((key) => Number(key) === draft.waitedMinutes)}
            onTap={(key) => {
              change({ waitedMinutes: Number(key) });
              mend('waitedMinutes');
            }}
          />
        </Field>
        <WordsField
          path="note"
          label="说明"
          max={MAX}
          value={draft.note}
          phrases={['敲门无人应答', '电话无人接听', '已留联系卡']}
          placeholder="业主也会看到"
          error={wrong.note}
          onChange={(note) => change({ note })}
        />
        <PhotoField path="photos" label="门口照片" hint={here.words} error={wrong.photos} job={job} />
      </Card>
      <SubmitBar words="记录未能入户" busy={form.busy} disabled={closed} onTap={send} />
    </>
  );
}
