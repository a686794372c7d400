import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { useStep } from '@/api/use-step';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import { open } from '@/platform/navigation';
import { readPoint } from '../ticket/read-point';
import { stepNames, type StaffStep } from '../steps/step-names';
import { urls } from '../urls';

/**
 * Takes a step from a card: at once where a tap says everything (accept, set out, arrive), otherwise on the step's own
 * page. Arriving by one tap says that whoever lives there let the technician in; the card tells so (T13).
 */
export function useCardStep(ticketId: string) {
  const { take, busy } = useStep(ticketId);
  const run = async (step: StaffStep) => {
    try {
      if (step === 'accept-job') await take('ticket.accept-job', {});
      else if (step === 'resume') await take('ticket.resume', {});
      else if (step === 'set-out') await take('ticket.set-out', {});
      else if (step === 'arrive')
        await take('ticket.arrive', { location: await readPoint(), permission: true });
      else return await open(urls.stepOf(ticketId, step));
      toast(stepNames[step].done, 'good');
    } catch (error) {
      toast(errorWords(error), 'bad');
      // Somebody else was faster, or the ticket moved on: the list shows it.
      void queryClient.invalidateQueries({ queryKey: keys.allWork });
    }
  };
  return { run: (step: StaffStep) => void run(step), busy };
}
