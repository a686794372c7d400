import { now } from '@/platform/clock';
import { wordsProblem } from '../../../components/words-field';
import type { Wrong } from '../use-feedback-form';

/** As many as the contract takes, and so many characters each. */
export const MOST_IMPROVEMENTS = 5;
export const IMPROVEMENT_MAX = 200;

/** An improvement as it is typed (C12). */
export interface ImprovementTyped {
  key: number;
  text: string;
  ownerId: string | null;
  dueAt: number | null;
}

/** An empty one with a key no other has. */
export const blankImprovement = (list: readonly ImprovementTyped[]): ImprovementTyped => ({
  key: Math.max(0, ...list.map(({ key }) => key)) + 1,
  text: '',
  ownerId: null,
  dueAt: null,
});

/** What is wrong with the improvements, by path. */
export function improvementsWrong(list: readonly ImprovementTyped[]): Wrong {
  return Object.fromEntries(
    list.flatMap(({ text, dueAt }, n) => [
      [`improvements.${n}.text`, wordsProblem(text, IMPROVEMENT_MAX, '请写明做什么')],
      [
        `improvements.${n}.dueAt`,
        dueAt === null ? '请选择完成时间' : dueAt <= now() ? '这个时间已经过去，请重新选择' : undefined,
      ],
    ]),
  );
}

/** As they are sent. */
export const improvementsSent = (list: readonly ImprovementTyped[]) =>
  list.map(({ text, ownerId, dueAt }) => ({ text, ownerId, dueAt: dueAt ?? 0 }));
