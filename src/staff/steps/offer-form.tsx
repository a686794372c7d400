import { Card } from '@/components/card/card';
import { WordsField, wordsProblem } from '../components/words-field';
import type { FormProps } from './form-props';
import { SubmitBar } from './submit-bar';
import { useStepForm } from './use-step-form';

const MAX = 200;

/** Opens the job for grabbing (抢单, T9), with a word for whoever takes it. */
export function OfferForm(props: FormProps) {
  const { closed } = props;
  const form = useStepForm(props, 'offer', { note: '' });
  const { note } = form.draft;
  return (
    <>
      <Card>
        <WordsField
          path="note"
          label="给师傅的话"
          max={MAX}
          value={note}
          phrases={['请带冲击钻', '业主家有老人，请耐心', '先电话联系再上门']}
          placeholder="可以不填"
          error={form.wrong.note}
          onChange={(value) => form.change({ note: value })}
        />
      </Card>
      <SubmitBar
        words="放入抢单池"
        busy={form.busy}
        disabled={closed}
        onTap={() => form.send({ note: wordsProblem(note, MAX) }, { note: note.trim() || null })}
      />
    </>
  );
}
