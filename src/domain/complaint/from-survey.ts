import type { SurveyAnswer } from '../survey/recovery';

const names = { attitude: '态度', speed: '速度', result: '效果', cleanliness: '现场清洁' } as const;

/** A bad survey in one tap as a complaint (V4): what was answered, in the resident's own voice, words and scores. */
export function textFromSurvey(number: string, answer: SurveyAnswer & { words: string }): string {
  const low = Object.entries(answer.scores)
    .filter(([, score]) => score <= 3)
    .map(([key, score]) => `${names[key as keyof typeof names]}${score}分`);
  const parts = [
    `对报修 ${number} 的服务不满意`,
    ...(answer.fixed ? [] : ['问题没有真正解决']),
    ...(low.length > 0 ? [low.join('、')] : []),
    ...(answer.words.trim() ? [answer.words.trim()] : []),
  ];
  return parts.join('。');
}
