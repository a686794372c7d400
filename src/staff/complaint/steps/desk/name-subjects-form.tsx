import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { fieldId } from '../../../components/field-id';
import { WordsField, wordsProblem } from '../../../components/words-field';
import { SubmitBar } from '../../../steps/submit-bar';
import { feedbackStepNames } from '../../data/step-names';
import { StaffPicker } from '../../pieces/staff-picker';
import type { FeedbackFormProps } from '../form-props';
import { useFeedbackForm } from '../use-feedback-form';

import { subjectIds } from './subject-ids';
const MAX = 300;

/** Whom it is about goes on record; from then on they neither read nor handle it (C6). */
export function NameSubjectsForm(props: FeedbackFormProps) {
  const { view, closed } = props;
  const form = useFeedbackForm(props, 'name-subjects', { staffIds: [] as string[], reason: '' });
  const { draft, set, wrong } = form;
  const { staffIds, reason } = draft;
  const tap = (id: string) =>
    set({ staffIds: staffIds.includes(id) ? staffIds.filter((one) => one !== id) : [...staffIds, id] });
  const send = () =>
    form.send(
      {
        staffIds: staffIds.length === 0 ? '请选择涉及的同事' : undefined,
        reason: wordsProblem(reason, MAX, '请写明依据'),
      },
      { staffIds, reason },
    );
  return (
    <>
      <NoticeBar tone="warn" icon="shield">
        登记后，这些同事不能再查看或处理这件投诉，且不能撤销
      </NoticeBar>
      <Card>
        <Field id={fieldId('staffIds')} label="投诉涉及谁" required error={wrong.staffIds}>
          <StaffPicker
            id="subject"
            communityId={view.communityId}
            chosen={staffIds}
            said={`${view.about ?? ''}${view.fullText}`}
            without={subjectIds(view)}
            onTap={tap}
          />
        </Field>
        <WordsField
          path="reason"
          label="依据"
          required
          max={MAX}
          value={reason}
          phrases={['业主点名', '当时由其上门服务', '当时由其接待']}
          error={wrong.reason}
          onChange={(text) => set({ reason: text })}
        />
      </Card>
      <SubmitBar
        words={feedbackStepNames['name-subjects'].submit}
        busy={form.busy}
        disabled={closed}
        onTap={send}
      />
    </>
  );
}
