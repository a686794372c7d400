import {
  useComplaintStep,
  type ComplaintStepFacts,
  type ComplaintStepName,
} from '@/api/complaint/use-complaint-step';
import { complaintErrorWords } from '@/components/complaint/refusal-words';
import { toast } from '@/components/toast/toast-store';

/** Takes a step on a record and says how it went; resolves true when it was taken. */
export function useComplaintAction(complaintId: string) {
  const { take, busy } = useComplaintStep(complaintId);
  const act = async <N extends ComplaintStepName>(
    name: N,
    facts: ComplaintStepFacts<N>,
    done: string,
  ): Promise<boolean> => {
    try {
      await take(name, facts);
      toast(done, 'good');
      return true;
    } catch (error) {
      toast(complaintErrorWords(error), 'bad');
      return false;
    }
  };
  return { act, busy };
}

/** What a panel needs to take a step. */
export type Act = ReturnType<typeof useComplaintAction>['act'];
