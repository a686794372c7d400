import { call } from '@/api/service';
import { useIntention } from '@/api/use-intention';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { RevealKind, RevealReason } from '@/domain/privacy/reveal';
import { callPhone } from '@/platform/phone';

/** One tap to a call whose reason is plain: the look goes on record, then the number is dialled (P4). */
export function useCallThrough(kind: RevealKind, id: string, reason: RevealReason) {
  const { run, busy } = useIntention<'privacy.reveal'>(`reveal:${kind}:${id}`);
  const dial = async (): Promise<void> => {
    const facts = { subject: { kind, id }, reason, words: null };
    try {
      const { phone } = await run(
        'privacy.reveal',
        facts,
        (requestId) => call('privacy.reveal', { requestId, ...facts }),
        () => undefined,
      );
      callPhone(phone);
    } catch (error) {
      toast(errorWords(error), 'bad');
    }
  };
  return { dial: () => void dial(), busy: busy !== null };
}
