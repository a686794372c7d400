import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { fieldId } from '../../../components/field-id';
import { WordsField, wordsProblem } from '../../../components/words-field';
import { SubmitBar } from '../../../steps/submit-bar';
import { feedbackStepNames } from '../../data/step-names';
import { StaffPicker } from '../../pieces/staff-picker';
import type { FeedbackFormProps } from '../form-props';
import { useFeedbackForm } from '../use-feedback-form';

import { subjectIds } from './subject-ids';
const MAX = 300;

/** Praise reaches those praised (C11): the people of the repair it came from, or whom the resident means. */
export function PassOnForm(props: FeedbackFormProps) {
  const { view, closed } = props;
  const form = useFeedbackForm(props, 'pass-on', { staffIds: subjectIds(view), words: '' });
  const { draft, set, wrong } = form;
  const { staffIds, words } = draft;
  const tap = (id: string) =>
    set({ staffIds: staffIds.includes(id) ? staffIds.filter((one) => one !== id) : [...staffIds, id] });
  const send = () =>
    form.send(
      {
        staffIds: staffIds.length === 0 ? '请选择被表扬的同事' : undefined,
        words: wordsProblem(words, MAX),
      },
      { staffIds, words: words.trim() || null },
    );
  return (
    <>
      <Card title="业主的表扬">{view.fullText}</Card>
      <Card>
        <Field
          id={fieldId('staffIds')}
          label="表扬的是谁"
          required
          error={wrong.staffIds}
          hint={view.about ? `业主说的是：${view.about}` : undefined}
        >
          <StaffPicker
            id="praised"
            communityId={view.communityId}
            chosen={staffIds}
            said={`${view.about ?? ''}${view.fullText}`}
            onTap={tap}
          />
        </Field>
        <WordsField
          path="words"
          label="您也说一句"
          max={MAX}
          value={words}
          phrases={['辛苦了，继续保持！', '谢谢你为小区做的一切']}
          placeholder="会和业主的表扬一起送到，可以不填"
          error={wrong.words}
          onChange={(text) => set({ words: text })}
        />
      </Card>
      <SubmitBar
        words={feedbackStepNames['pass-on'].submit}
        busy={form.busy}
        disabled={closed}
        onTap={send}
      />
    </>
  );
}
