import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { queryClient } from '@/api/query-client';
import { RefusalError } from '@/api/errors';
import { call } from '@/api/service';
import { useNews } from '@/api/use-news';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { InputOf } from '@/contract';
import type { VendorStep } from '@/contract/ticket/vendor-view';
import { newId } from '@/platform/new-id';

const NEWS_MS = 30_000;
const keyOf = (token: string) => ['vendor-order', token] as const;

type Facts =
  InputOf<'ticket.vendor-step'> extends infer Step
    ? Step extends unknown
      ? Omit<Step, 'token' | 'requestId'>
      : never
    : never;

/** The work order behind a link (T23), renewed every half minute while it is looked at. */
export const useOrder = (token: string) =>
  useQuery({
    queryKey: keyOf(token),
    queryFn: () => call('ticket.vendor-view', { token }),
    enabled: token !== '',
    refetchInterval: useNews(NEWS_MS),
    retry: (count, error) => !(error instanceof RefusalError) && count < 2,
  });

/** Presses a step on the work order; a try repeated after a lost answer is the same step, so it is never done twice. */
export function useOrderStep(token: string) {
  const [busy, setBusy] = useState<VendorStep | null>(null);
  const [pending, setPending] = useState<{ intention: string; requestId: string } | null>(null);
  /** Resolves true when it was done, or with the field that is wrong. */
  const press = async (facts: Facts, done: string): Promise<true | string> => {
    const intention = JSON.stringify(facts);
    const requestId = pending?.intention === intention ? pending.requestId : newId();
    setPending({ intention, requestId });
    setBusy(facts.step);
    try {
      const input = { token, requestId, ...facts } as InputOf<'ticket.vendor-step'>;
      queryClient.setQueryData(keyOf(token), await call('ticket.vendor-step', input));
      setPending(null);
      toast(done, 'good');
      return true;
    } catch (error) {
      toast(errorWords(error), 'bad');
      if (!(error instanceof RefusalError)) return '';
      setPending(null);
      void queryClient.invalidateQueries({ queryKey: keyOf(token) });
      return error.refusal.field ?? '';
    } finally {
      setBusy(null);
    }
  };
  return { busy, press };
}

/** What the sheets of the work order need of {@link useOrderStep}. */
export type Press = ReturnType<typeof useOrderStep>['press'];
