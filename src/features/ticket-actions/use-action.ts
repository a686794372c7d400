import { useStep, type StepFacts, type StepName } from '@/api/use-step';
import type { UnsentPhoto } from '@/api/outbox/waiting';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import { takenWords } from '@/components/words/taken-words';

/** Takes a step on a ticket and says how it went, or that it waits for the network (T24); resolves true when it was taken or kept. */
export function useAction(ticketId: string) {
  const { take, busy } = useStep(ticketId);
  const act = async <N extends StepName>(
    name: N,
    facts: StepFacts<N>,
    done: string,
    photos: readonly UnsentPhoto[] = [],
  ): Promise<boolean> => {
    try {
      const taken = await take(name, facts, { photos, form: null });
      toast(takenWords(taken, done), taken ? 'good' : 'plain');
      return true;
    } catch (error) {
      toast(errorWords(error), 'bad');
      return false;
    }
  };
  return { act, busy };
}

/** What a step panel needs from {@link useAction}. */
export type Act = ReturnType<typeof useAction>['act'];
