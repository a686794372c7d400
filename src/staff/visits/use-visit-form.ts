import { useRef, useState } from 'react';
import { RefusalError } from '@/api/errors';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { complaintErrorWords } from '@/components/complaint/refusal-words';
import { toast } from '@/components/toast/toast-store';
import type { InputOf } from '@/contract';
import type { VisitView } from '@/contract/visit/views';
import { newId } from '@/platform/new-id';
import { back, replace, scrollTo } from '@/platform/navigation';
import { feedbackKeys } from '../complaint/data/feedback-keys';
import { feedbackUrls } from '../complaint/urls';
import { fieldId } from '../components/field-id';
import { wordsProblem } from '../components/words-field';
import { useDraft } from '../steps/use-draft';
import { urls } from '../urls';

/** Most characters of what was said, as the contract has it. */
export const WORDS_MAX = 500;

/** The four scores of the survey (V1), asked on the phone when the resident has a moment. */
export const scoreNames = {
  attitude: '服务态度',
  speed: '响应速度',
  result: '维修效果',
  cleanliness: '现场清洁',
} as const;

type Scores = Record<keyof typeof scoreNames, number>;

interface Draft {
  reached: boolean | null;
  satisfied: boolean | null;
  fixed: boolean | null;
  scores: Scores;
  words: string;
}

const EMPTY: Draft = {
  reached: null,
  satisfied: null,
  fixed: null,
  scores: { attitude: 0, speed: 0, result: 0, cleanliness: 0 },
  words: '',
};

/** The phone-visit form (V3): what was asked and said, sent once however often the answer was lost. */
export function useVisitForm(visit: VisitView) {
  const { draft, change, forget } = useDraft(visit.id, 'visit', EMPTY);
  const [wrong, setWrong] = useState<Record<string, string | undefined>>({});
  const [busy, setBusy] = useState(false);
  const sent = useRef({ words: '', requestId: '' });
  const set = (part: Partial<Draft>): void => {
    change(part);
    setWrong((old) => ({ ...old, ...Object.fromEntries(Object.keys(part).map((key) => [key, undefined])) }));
  };
  const send = async (): Promise<void> => {
    const found = problems(draft);
    setWrong(found);
    const first = Object.entries(found).find(([, words]) => words !== undefined);
    if (first) {
      scrollTo(`#${fieldId(first[0])}`);
      return toast('请先补全标红的内容', 'bad');
    }
    const facts = factsOf(draft);
    const words = JSON.stringify(facts);
    if (sent.current.words !== words) sent.current = { words, requestId: newId() };
    setBusy(true);
    try {
      const done = await call('visit.record', {
        visitId: visit.id,
        requestId: sent.current.requestId,
        ...facts,
      });
      forget();
      queryClient.setQueryData(feedbackKeys.visit(visit.id), done);
      void queryClient.invalidateQueries({ queryKey: feedbackKeys.allVisits });
      toast(done.status === 'done' ? '已回访，已销项' : '回访已记录', 'good');
      // Not fixed is mended by somebody who goes again (T18): the words are asked for at once.
      if (draft.fixed === false && done.ticketId) await replace(urls.step(done.ticketId, 'object-result'));
      else await back(feedbackUrls.visits);
    } catch (error) {
      const field = error instanceof RefusalError ? error.refusal.field : undefined;
      if (field !== undefined) setWrong({ [field]: complaintErrorWords(error) });
      toast(complaintErrorWords(error), 'bad');
      void queryClient.invalidateQueries({ queryKey: feedbackKeys.visit(visit.id) });
    }
    setBusy(false);
  };
  return { draft, set, wrong, busy, send: () => void send() };
}

const scored = (scores: Scores): number => Object.values(scores).filter((score) => score > 0).length;

function problems({ reached, satisfied, fixed, scores, words }: Draft): Record<string, string | undefined> {
  const bad = reached === true && (satisfied === false || fixed === false);
  const half = scored(scores) > 0 && scored(scores) < Object.keys(scores).length;
  return {
    reached: reached === null ? '请选择是否接通' : undefined,
    fixed: reached === true && fixed === null ? '请问业主是否真的修好了' : undefined,
    satisfied: reached === true && satisfied === null ? '请问业主是否满意' : undefined,
    scores: reached === true && half ? '四项都请业主打分，或者都不打' : undefined,
    words: wordsProblem(words, WORDS_MAX, bad ? '请记下业主哪里不满意' : undefined),
  };
}

function factsOf({
  reached,
  satisfied,
  fixed,
  scores,
  words,
}: Draft): Omit<InputOf<'visit.record'>, 'visitId' | 'requestId'> {
  if (reached !== true) return { reached: false, words };
  return { reached, satisfied, fixed, scores: scored(scores) > 0 ? scores : null, words };
}
