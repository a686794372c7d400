import { useStep } from '@/api/use-step';
import { ask } from '@/components/dialog/dialog-store';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import { takenWords } from '@/components/words/taken-words';
import { RefusalError } from '@/api/errors';
import { toYuan } from '@/domain/shared/money-text';
import type { Quote } from '@/domain/ticket/quote';

const sayWhy = (error: unknown): void =>
  toast(
    error instanceof RefusalError && error.refusal.refused === 'expired'
      ? '报价已更新或过期，请看最新的报价'
      : errorWords(error),
    'bad',
  );

const tell = (taken: unknown, done: string): void => toast(takenWords(taken, done), taken ? 'good' : 'plain');

/**
 * Accepts (asked once more, because it costs money) or refuses the version on the screen (T15); refuse resolves true when it was
 * taken. Without network the answer waits on the phone (T24): it holds for this version only, so a newer price is asked anew.
 */
export function useQuoteAnswer(ticketId: string, quote: Quote) {
  const { take, busy } = useStep(ticketId);
  const accept = async (): Promise<void> => {
    const question = {
      title: `接受报价 ${toYuan(quote.totalCents)}？`,
      words: '接受后师傅按此报价施工；如有增减，会再次请您确认。',
      confirm: '接受报价',
      cancel: '再想想',
    };
    if (!(await ask(question))) return;
    try {
      tell(await take('ticket.accept-quote', { version: quote.version }), '已接受报价，师傅会尽快施工');
    } catch (error) {
      sayWhy(error);
    }
  };
  const refuse = async (reason: string): Promise<boolean> => {
    try {
      tell(await take('ticket.refuse-quote', { version: quote.version, reason }), '已告知师傅');
      return true;
    } catch (error) {
      sayWhy(error);
      return false;
    }
  };
  return { accept, refuse, busy };
}
