import type { WaitingReport } from '@/api/outbox/waiting-report';
import { refusalWords } from '@/components/words/refusal-words';

/** Why a kept report was not sent, and what can be done about it (T24). */
export const conflictWords = (conflict: NonNullable<WaitingReport['conflict']>, now: number): string =>
  conflict === 'photos'
    ? '有照片传不上去，可以再试，或不带照片发送'
    : `没有发送成功：${refusalWords(conflict, now)}`;
