import type { Tone } from '@/components/tag/tag';
import { momentWords } from '@/components/format/time-words';
import type { SentMessage } from '@/contract/notify/list-sent';
import { fateNames, type PushState } from '@/domain/notification/push/push-state';

const TONES: Record<PushState, Tone> = {
  due: 'blue',
  sent: 'green',
  unconfirmed: 'yellow',
  unsubscribed: 'grey',
  saved: 'grey',
  refused: 'grey',
  failed: 'red',
  absent: 'yellow',
};

/** The colour of a message's fate. */
export const fateTone = (state: PushState): Tone => TONES[state];

/** What became of a message, in words (N3): a waiting one says until when, a failing one that it is tried again. */
export function fateWords({ state, tries, dueAt }: SentMessage, now: number): string {
  if (state !== 'due') return fateNames[state];
  if (tries > 0) return '发送失败，待重试';
  return dueAt !== null && dueAt > now + 120_000 ? `${momentWords(dueAt, now)} 再发` : fateNames.due;
}
