import { useStep } from '@/api/use-step';
import { ask } from '@/components/dialog/dialog-store';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { TicketView } from '@/contract/views';
import { toYuan } from '@/domain/shared/money-text';
import { open } from '@/platform/navigation';
import { tellTaken } from '../offline/tell-taken';
import { stepNames, type StaffStep } from '../steps/step-names';
import { urls } from '../urls';

/** Takes a step from the ticket's page: at once where a tap says everything, otherwise on its own page, with room to write. */
export function useTicketStep(ticket: TicketView) {
  const { take, busy } = useStep(ticket.id);

  /** The steps of one tap; undefined when the step is not one of them. Says how it went, unless it was not meant after all. */
  const atOnce = async (step: StaffStep): Promise<true | undefined> => {
    const say = (taken: TicketView | null): true => {
      tellTaken(taken, stepNames[step].done, step === 'accept-job' && ticket.pooled);
      return true;
    };
    switch (step) {
      case 'accept-job':
        return say(await take('ticket.accept-job', {}));
      case 'resume':
        return say(await take('ticket.resume', {}));
      case 'start-plan':
        return say(await take('ticket.start-plan', {}));
      case 'accept-quote': {
        const { quote } = ticket;
        // In somebody else's name, about money, not to be taken back: the one place that asks.
        const meant =
          quote !== null &&
          (await ask({
            title: `业主同意 ${toYuan(quote.totalCents)}？`,
            words: '请先在电话里向业主读一遍报价并得到明确同意，记录会注明由您代为确认。',
            confirm: '业主已同意',
          }));
        return meant ? say(await take('ticket.accept-quote', { version: quote.version })) : true;
      }
      default:
        return undefined;
    }
  };

  const run = async (step: StaffStep) => {
    try {
      if (!(await atOnce(step))) await open(urls.stepOf(ticket.id, step));
    } catch (error) {
      toast(errorWords(error), 'bad');
    }
  };
  return { run: (step: StaffStep) => void run(step), busy };
}
