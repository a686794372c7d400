// What content is judged to be: by words a developer chooses.

/** WeChat's verdicts: let it pass, have a person look, refuse. */
export type Suggest = 'pass' | 'review' | 'risky';

/** Verdict with WeChat's label: 100 normal, 20003 abuse, 21000 other. */
export interface Verdict {
  suggest: Suggest;
  label: number;
}

/** Words that make content risky or reviewable. */
export interface Words {
  risky: string[];
  review: string[];
}

/** Words in force until a developer sets others; they do not occur in honest text. */
export const DEFAULT_WORDS: Words = { risky: ['违规测试'], review: ['疑似测试'] };

/** Judges texts, and media by their address. */
export interface Judge {
  judge(content: string): Verdict;
  words(): Words;
  setWords(words: Words): void;
}

/** A judge with the default words. */
export function createJudge(): Judge {
  let words = DEFAULT_WORDS;
  const holds = (content: string, list: string[]): boolean => list.some((word) => content.includes(word));
  return {
    words: () => words,
    setWords: (next) => {
      words = next;
    },
    judge(content) {
      if (holds(content, words.risky)) return { suggest: 'risky', label: 20003 };
      if (holds(content, words.review)) return { suggest: 'review', label: 21000 };
      return { suggest: 'pass', label: 100 };
    },
  };
}

/** The `result` and `detail` WeChat wraps a verdict in. */
export const verdictFields = (verdict: Verdict): Record<string, unknown> => ({
  result: verdict,
  detail: [{ strategy: 'content_model', errcode: 0, ...verdict, prob: 90 }],
});
