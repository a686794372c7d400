import { useEffect, useState, type ComponentType } from 'react';
import { View } from '@tarojs/components';
import { useWaitingSteps } from '@/api/outbox/use-outbox';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import type { TicketView } from '@/contract/views';
import { statusName } from '@/domain/ticket/status-name';
import { setTitle } from '@/platform/navigation';
import { foresee } from '../offline/foresee';
import { Brief } from '../ticket/brief';
import { stepWords } from '../ticket/step-words';
import { AgreeDateForm } from './agree-date-form';
import { ArriveForm } from './arrive-form';
import { CannotServeForm } from './cannot-serve-form';
import { ChangeForm } from './change-form';
import { CompleteForm } from './complete-form';
import { ContactForm } from './contact-form';
import { DiagnoseForm } from './diagnose-form';
import type { FormProps } from './form-props';
import { NoAccessForm } from './no-access-form';
import { PauseForm } from './pause-form';
import { ProgressForm } from './progress-form';
import { QuoteForm } from './quote-form';
import { ReserveForm } from './reserve-form';
import { ReviewForm } from './review-form';
import { SayForm } from './say-form';
import { saySteps, type SayStepName } from './say-steps';
import { UsePartsForm } from './use-parts-form';
import type { FormStep } from './use-step-form';

const FORMS: Record<Exclude<FormStep, SayStepName>, ComponentType<FormProps>> = {
  review: ReviewForm,
  'change-classification': ChangeForm,
  'agree-date': AgreeDateForm,
  contact: ContactForm,
  arrive: ArriveForm,
  'no-access': NoAccessForm,
  diagnose: DiagnoseForm,
  quote: QuoteForm,
  pause: PauseForm,
  'reserve-parts': ReserveForm,
  'use-parts': UsePartsForm,
  'note-progress': ProgressForm,
  complete: CompleteForm,
  'cannot-serve': CannotServeForm,
};

const has = (table: object, word: string): boolean => Object.prototype.hasOwnProperty.call(table, word);
const isSay = (step: FormStep): step is SayStepName => has(saySteps, step);

interface StepPageProps {
  ticket: TicketView;
  step: FormStep;
}

/** The form of one step, with which ticket it is about; when the ticket moved on meanwhile it says so and keeps the words. */
export function StepPage({ ticket: known, step }: StepPageProps) {
  const ticket = foresee(known, useWaitingSteps(known.id));
  const [sent, setSent] = useState(false);
  const closed = !sent && !ticket.actions.includes(`ticket.${step}`);
  const title = stepWords(ticket, step, 'title');
  useEffect(() => setTitle(title), [title]);
  return (
    <View>
      <Brief ticket={ticket} />
      {closed ? (
        <NoticeBar tone="warn" icon="info">
          {`工单现在是「${statusName(ticket.status, ticket.answered)}」，这一步暂时不能提交；写好的内容会保留`}
        </NoticeBar>
      ) : null}
      <StepForm step={step} ticket={ticket} closed={closed} onSent={() => setSent(true)} />
    </View>
  );
}

function StepForm({ step, ...props }: FormProps & { step: FormStep }) {
  if (isSay(step)) return <SayForm step={step} {...props} />;
  const Form = FORMS[step];
  return <Form {...props} />;
}

/** Whether a word from an address is a step with a form. */
export const isFormStep = (word: string | undefined): word is FormStep =>
  word !== undefined && (has(FORMS, word) || has(saySteps, word));
