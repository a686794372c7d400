import { useEffect, useState, type ComponentType } from 'react';
import { View } from '@tarojs/components';
import { momentWords } from '@/components/format/time-words';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import type { ComplaintView } from '@/contract/complaint/views';
import { setTitle } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { feedbackStepNames, type FeedbackStep } from '../data/step-names';
import { FeedbackBrief } from '../page/feedback-brief';
import { AcknowledgeForm } from './desk/acknowledge-form';
import { ApproveForm } from './plans/approve-form';
import { CauseForm } from './ending/cause-form';
import type { FeedbackFormProps } from './form-props';
import { GradeForm } from './desk/grade-form';
import { JudgeForm } from './desk/judge-form';
import { NameSubjectsForm } from './desk/name-subjects-form';
import { PassOnForm } from './desk/pass-on-form';
import { PlansForm } from './plans/plans-form';
import { RecordAnswerForm } from './plans/record-answer-form';
import { SayForm } from './say-form';
import { isSayStep, type SayStep } from './say-steps';
import { SuggestionForm } from './ending/suggestion-form';
import { TransferForm } from './desk/transfer-form';
import { VerdictForm } from './ending/verdict-form';
import { isVerdict, type VerdictStep } from './ending/verdicts';
import { VisitForm } from './ending/visit-form';

const FORMS: Record<Exclude<FeedbackStep, SayStep | VerdictStep>, ComponentType<FeedbackFormProps>> = {
  acknowledge: AcknowledgeForm,
  judge: JudgeForm,
  grade: GradeForm,
  'name-subjects': NameSubjectsForm,
  transfer: TransferForm,
  'propose-plans': PlansForm,
  'approve-plan': ApproveForm,
  'record-answer': RecordAnswerForm,
  'record-visit': VisitForm,
  'record-cause': CauseForm,
  'answer-suggestion': SuggestionForm,
  'pass-on': PassOnForm,
};

/** Why the step cannot be taken now: calls need some hours between them (V3), everything else its moment. */
function closedWords({ visit, statusName }: ComplaintView, step: FeedbackStep, now: number): string {
  return step === 'record-visit' && visit.nextTryAt !== null && visit.nextTryAt > now
    ? `刚刚打过，${momentWords(visit.nextTryAt, now)} 后可以再打`
    : `现在是「${statusName}」，这一步暂时不能提交；写好的内容会保留`;
}

interface FeedbackStepPageProps {
  view: ComplaintView;
  step: FeedbackStep;
  of: string;
}

/** The form of one step, with which record it is about; when the record moved on meanwhile it says so and keeps the words. */
export function FeedbackStepPage({ view, step, of }: FeedbackStepPageProps) {
  const [sent, setSent] = useState(false);
  const now = useNow();
  const closed = !sent && !view.actions.includes(`complaint.${step}`);
  useEffect(() => setTitle(feedbackStepNames[step].title), [step]);
  return (
    <View>
      <FeedbackBrief view={view} />
      {closed ? (
        <NoticeBar tone="warn" icon="info">
          {closedWords(view, step, now)}
        </NoticeBar>
      ) : null}
      <StepForm step={step} view={view} of={of} closed={closed} onSent={() => setSent(true)} />
    </View>
  );
}

function StepForm({ step, ...props }: FeedbackFormProps & { step: FeedbackStep }) {
  if (isSayStep(step)) return <SayForm step={step} {...props} />;
  if (isVerdict(step)) return <VerdictForm step={step} {...props} />;
  const Form = FORMS[step];
  return <Form {...props} />;
}
