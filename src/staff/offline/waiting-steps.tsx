import { View } from '@tarojs/components';
import { isResidentStep } from '@/api/outbox/kept-steps';
import { reopenForm } from '@/api/outbox/reopen-form';
import { useWaitingSteps } from '@/api/outbox/use-outbox';
import type { WaitingStep } from '@/api/outbox/waiting';
import { useTicket } from '@/api/use-ticket';
import type { PlanView } from '@/contract/views';
import { residentStepNames } from '@/features/outbox/resident-step-names';
import { WaitingCard } from '@/features/outbox/waiting-card';
import { open } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { isStaffStep, stepNames } from '../steps/step-names';
import { urls } from '../urls';
import { photoCountOf, writtenWords } from './written-words';

/** The steps of a ticket that wait to be sent, above everything else about it (T24); nothing when none waits. */
export function WaitingSteps({ ticketId }: { ticketId: string }) {
  const steps = useWaitingSteps(ticketId);
  const plan = useTicket(ticketId).data?.plan;
  const now = useNow();
  const stuck = steps.findIndex(({ conflict }) => conflict !== null);
  return (
    <View>
      {steps.map((one, index) => {
        const step = one.op.slice('ticket.'.length);
        const redo = () => {
          if (isStaffStep(step) && reopenForm(one)) void open(urls.stepOf(ticketId, step));
        };
        return (
          <WaitingCard
            key={one.input.requestId}
            one={one}
            title={titleOf(one)}
            words={ticked(one, plan) || writtenWords(one)}
            photoCount={photoCountOf(one)}
            now={now}
            held={stuck >= 0 && index > stuck}
            behind={stuck < 0 && index > 0}
            {...(one.form ? { onRedo: redo } : {})}
          />
        );
      })}
    </View>
  );
}

/** Which step of the emergency plan it ticks off (T20). */
const ticked = (one: WaitingStep, plan: PlanView | null | undefined): string =>
  one.op === 'ticket.do-plan-step' ? (plan?.steps.find(({ id }) => id === one.input.step)?.text ?? '') : '';

/** What the step is called; the card of a list says of which ticket, too. */
export function titleOf({ op }: WaitingStep): string {
  const step = op.slice('ticket.'.length);
  if (isResidentStep(op) && !isStaffStep(step)) return residentStepNames[op];
  return isStaffStep(step) ? stepNames[step].title : '应急步骤';
}
