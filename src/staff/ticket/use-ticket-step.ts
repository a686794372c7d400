import { useStep } from '@/api/use-step';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { TicketView } from '@/contract/views';
import { open } from '@/platform/navigation';
import { stepNames, type StaffStep } from '../steps/step-names';
import { urls } from '../urls';

/** Takes a step from the ticket's page: accepting at once, everything else on its own page, where there is room to write. */
export function useTicketStep(ticket: TicketView) {
  const { take, busy } = useStep(ticket.id);
  const accept = async () => {
    try {
      await take('ticket.accept-job', {});
      toast(stepNames['accept-job'].done, 'good');
    } catch (error) {
      toast(errorWords(error), 'bad');
    }
  };
  const run = (step: StaffStep) => {
    if (step === 'accept-job') void accept();
    else void open(step === 'assign' ? urls.dispatch(ticket.id) : urls.step(ticket.id, step));
  };
  return { run, busy };
}
