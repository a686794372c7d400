import { momentWords } from '@/components/format/time-words';
import type { ComplaintView } from '@/contract/complaint/views';
import type { ReplyFacts } from '@/domain/complaint/words/fill-reply';
import type { TemplateSubject } from '@/domain/complaint/words/house-words';

const FACT_MAX = 80;

/** Which template a record is answered from (C7): its kind, confirmed or suggested; else the usual one of its sort. */
export function subjectOf(view: ComplaintView): TemplateSubject {
  if (view.sort !== 'complaint') return view.sort;
  return view.kind ?? view.suggested?.kind ?? 'service_quality';
}

/** What a reply's blanks stand for in this record (C7). What the record does not know yet stays open, to be filled in by a person. */
export function replyFacts(view: ComplaintView, more: ReplyFacts, now: number): ReplyFacts {
  const approved = view.plans.find((plan) => plan.approved);
  const due = approved?.finishAt ?? view.goal?.dueAt ?? null;
  const { name, revealed } = view.complainant;
  const known: ReplyFacts = {
    称呼: revealed && name ? name : '尊敬的业主',
    事实: plain(view.restated ?? view.fullText),
    编号: view.number,
    专员: view.owner?.alias ?? '我',
    ...(approved ? { 方案: plain(approved.text) } : {}),
    ...(due !== null && due > now ? { 时限: momentWords(due, now) } : {}),
  };
  const given = Object.entries(more).filter(([, words]) => words !== undefined && words.trim() !== '');
  return { ...known, ...Object.fromEntries(given) };
}

/** Fit to stand inside a sentence: one line, without its own full stop, not too long. */
function plain(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[。！!？?；;，,.]+$/, '');
  const letters = Array.from(line);
  return letters.length > FACT_MAX ? `${letters.slice(0, FACT_MAX).join('')}…` : line;
}
