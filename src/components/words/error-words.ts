import { NetworkError, RefusalError } from '@/api/errors';
import { now } from '@/platform/clock';
import { refusalWords } from './refusal-words';

/** What went wrong, in words that say what to do next. */
export function errorWords(error: unknown): string {
  if (error instanceof RefusalError) return refusalWords(error.refusal, now());
  if (error instanceof NetworkError) return '网络不太顺畅，请检查后重试';
  return '系统出了点问题，请稍后再试';
}
