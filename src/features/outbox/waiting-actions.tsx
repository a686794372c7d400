import { View } from '@tarojs/components';
import { isResidentStep } from '@/api/outbox/kept-steps';
import { useWaitingSteps } from '@/api/outbox/use-outbox';
import type { WaitingStep } from '@/api/outbox/waiting';
import { useNow } from '@/platform/use-now';
import { residentStepNames } from './resident-step-names';
import { WaitingCard } from './waiting-card';

interface WaitingActionsProps {
  /** only those of one ticket; of all when absent, each with which ticket it is about */
  ticketId?: string;
}

/** What a resident said about a ticket without network, until it is sent (T24); nothing when nothing waits. */
export function WaitingActions({ ticketId }: WaitingActionsProps) {
  const steps = useWaitingSteps(ticketId);
  const now = useNow();
  return (
    <View>
      {steps.map((one, index) =>
        isResidentStep(one.op) ? (
          <WaitingCard
            key={one.input.requestId}
            one={one}
            title={titleOf(residentStepNames[one.op], ticketId === undefined ? one.about : '')}
            words={wordsOf(one)}
            photoCount={one.photos.length}
            now={now}
            held={isHeld(steps, index)}
          />
        ) : null,
      )}
    </View>
  );
}

const titleOf = (name: string, about: string): string => (about ? `${name}（${about}）` : name);

/** An earlier one of the same ticket needs the person first. */
const isHeld = (steps: readonly WaitingStep[], index: number): boolean =>
  steps
    .slice(0, index)
    .some((one) => one.conflict !== null && one.input.ticketId === steps[index]?.input.ticketId);

/** What was written, to be read again. */
function wordsOf(one: WaitingStep): string {
  if (one.op === 'ticket.add-facts') return one.input.text;
  return one.op === 'ticket.object-result' || one.op === 'ticket.refuse-quote' ? one.input.reason : '';
}
