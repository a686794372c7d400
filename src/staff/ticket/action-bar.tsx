import { useState } from 'react';
import { useWaitingSteps } from '@/api/outbox/use-outbox';
import type { TicketView } from '@/contract/views';
import { callPhone } from '@/platform/phone';
import { StepBar } from '../components/step-bar';
import { foresee } from '../offline/foresee';
import { stepNames, type StaffStep } from '../steps/step-names';
import { nextSteps } from './next-steps';
import { SetOutSheet } from './set-out-sheet';
import { stepWords } from './step-words';
import { useTicketStep } from './use-ticket-step';

/** What may be done but nobody waits for. */
const NOT_DUE: readonly StaffStep[] = ['unmerge', 'object-result'];

/** What may be done with the ticket now, counting what waits to be sent as done (T24); the reporter one tap away (T10). */
export function ActionBar({ ticket: known }: { ticket: TicketView }) {
  const ticket = foresee(known, useWaitingSteps(known.id));
  const [leaving, setLeaving] = useState(false);
  const { run, busy } = useTicketStep(ticket);
  const { reporter, assignee } = ticket;
  const steps = nextSteps(ticket).map((step) => ({
    step,
    icon: stepNames[step].icon,
    title: stepWords(ticket, step, 'title'),
    short: stepWords(ticket, step, 'short'),
    note: stepNames[step].note,
    quiet: NOT_DUE.includes(step),
    loading: busy === `ticket.${step}`,
    onTap: () => (step === 'set-out' ? setLeaving(true) : run(step)),
  }));
  const mayCall = reporter.revealed && assignee?.mine;
  return (
    <>
      <StepBar
        steps={steps}
        onCall={mayCall ? () => callPhone(reporter.phone) : null}
        disabled={busy !== null}
      />
      <SetOutSheet ticketId={ticket.id} open={leaving} onClose={() => setLeaving(false)} />
    </>
  );
}
