import type { Scores } from '@/contract/survey/answer';

/** The four scores in the order they are asked (V1). */
export const SCORE_NAMES: readonly { key: keyof Scores; name: string }[] = [
  { key: 'attitude', name: '服务态度' },
  { key: 'speed', name: '处理速度' },
  { key: 'result', name: '维修效果' },
  { key: 'cleanliness', name: '现场清洁' },
];
