import type { ComplaintView } from '@/contract/complaint/views';
import { fillReply, type ReplyFacts, type ReplyStep } from '@/domain/complaint/words/fill-reply';
import type { HouseWords } from '@/domain/complaint/words/house-words';
import { now } from '@/platform/clock';
import { replyFacts, subjectOf } from '../words/reply-facts';

/** The house's reply for this record with its facts filled in (C7): all four steps or some; null until the words are here. */
export function templateOf(
  words: HouseWords | undefined,
  view: ComplaintView,
  more: ReplyFacts = {},
  steps?: readonly ReplyStep[],
): string | null {
  const template = words?.templates[subjectOf(view)];
  if (!template) return null;
  return steps
    ? fillReply(template, replyFacts(view, more, now()), steps)
    : fillReply(template, replyFacts(view, more, now()));
}
