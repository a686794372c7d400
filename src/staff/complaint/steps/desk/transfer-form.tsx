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

/** Another first contact takes over, on record (首问负责制). */
export function TransferForm(props: FeedbackFormProps) {
  const { view, closed } = props;
  const form = useFeedbackForm(props, 'transfer', { staffId: null as string | null, reason: '' });
  const { draft, set, wrong } = form;
  const { staffId, reason } = draft;
  const send = () =>
    form.send(
      {
        staffId: staffId === null ? '请选择接手的同事' : undefined,
        reason: wordsProblem(reason, MAX, '请写明移交的原因'),
      },
      { staffId: staffId ?? '', reason },
    );
  return (
    <>
      <NoticeBar icon="info">
        {`现在的首问责任人是${view.owner?.alias ?? '（未定）'}；移交会计入首问解决率`}
      </NoticeBar>
      <Card>
        <Field id={fieldId('staffId')} label="移交给谁" required error={wrong.staffId}>
          <StaffPicker
            id="owner"
            needs="complaint.acknowledge"
            communityId={view.communityId}
            chosen={staffId ? [staffId] : []}
            without={[...subjectIds(view), ...(view.owner ? [view.owner.id] : [])]}
            onTap={(id) => set({ staffId: id })}
          />
        </Field>
        <WordsField
          path="reason"
          label="为什么移交"
          required
          max={MAX}
          value={reason}
          phrases={['交接班', '业主希望由这位同事跟进', '请假']}
          placeholder="接手的同事会看到；请先当面或电话交接"
          error={wrong.reason}
          onChange={(text) => set({ reason: text })}
        />
      </Card>
      <SubmitBar words={feedbackStepNames.transfer.submit} busy={form.busy} disabled={closed} onTap={send} />
    </>
  );
}
