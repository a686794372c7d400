import { useStep, type StepFacts, type StepName } from '@/api/use-step';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';

/** Takes a step on a ticket and says how it went; resolves true when it was taken. */
export function useAction(ticketId: string) {
  const { take, busy } = useStep(ticketId);
  const act = async <N extends StepName>(name: N, facts: StepFacts<N>, done: string): Promise<boolean> => {
    try {
      await take(name, facts);
      toast(done, 'good');
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
