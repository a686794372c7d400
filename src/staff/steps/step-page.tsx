import { useEffect, useState, type ComponentType } from 'react';
import { View } from '@tarojs/components';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import type { TicketView } from '@/contract/views';
import { statusNames } from '@/domain/ticket/status';
import { setTitle } from '@/platform/navigation';
import { Brief } from '../ticket/brief';
import { AnswerForm } from './answer-form';
import { ArriveForm } from './arrive-form';
import { CompleteForm } from './complete-form';
import { ContactForm } from './contact-form';
import { DeclineForm } from './decline-form';
import { DiagnoseForm } from './diagnose-form';
import type { FormProps } from './form-props';
import { OfferForm } from './offer-form';
import { ProgressForm } from './progress-form';
import { ReviewForm } from './review-form';
import { stepNames } from './step-names';
import type { FormStep } from './use-step-form';

const FORMS: Record<FormStep, ComponentType<FormProps>> = {
  review: ReviewForm,
  answer: AnswerForm,
  offer: OfferForm,
  'decline-job': DeclineForm,
  contact: ContactForm,
  arrive: ArriveForm,
  diagnose: DiagnoseForm,
  'note-progress': ProgressForm,
  complete: CompleteForm,
};

interface StepPageProps {
  ticket: TicketView;
  step: FormStep;
}

/** The form of one step, with which ticket it is about; when the ticket moved on meanwhile it says so and keeps the words. */
export function StepPage({ ticket, step }: StepPageProps) {
  const Form = FORMS[step];
  const [sent, setSent] = useState(false);
  const closed = !sent && !ticket.actions.includes(`ticket.${step}`);
  useEffect(() => setTitle(stepNames[step].title), [step]);
  return (
    <View>
      <Brief ticket={ticket} />
      {closed ? (
        <NoticeBar tone="warn" icon="info">
          {`工单现在是「${statusNames[ticket.status]}」，这一步暂时不能提交；写好的内容会保留`}
        </NoticeBar>
      ) : null}
      <Form ticket={ticket} closed={closed} onSent={() => setSent(true)} />
    </View>
  );
}

/** Whether a word from an address is a step with a form. */
export const isFormStep = (word: string | undefined): word is FormStep =>
  word !== undefined && Object.prototype.hasOwnProperty.call(FORMS, word);
