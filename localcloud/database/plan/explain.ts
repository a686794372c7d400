import type { Plan } from './plan';

/** A plan as a person reads it. */
export type Explanation =
  | {
      kind: 'index';
      index: string;
      /** Stretches of the index that are read. */
      ranges: number;
      backward: boolean;
      /** The stretches are merged into one order. */
      merged: boolean;
      /** Documents come in the wanted order, without sorting in memory. */
      sorted: boolean;
      /** Documents found need no further check. */
      exact: boolean;
    }
  | { kind: 'union'; branches: Explanation[] }
  | { kind: 'scan'; sorted: boolean };

/** Puts a plan into words. */
export const explainPlan = (plan: Plan): Explanation => {
  if (plan.kind === 'scan') return { kind: 'scan', sorted: plan.sorted };
  if (plan.kind === 'union') return { kind: 'union', branches: plan.branches.map(explainPlan) };
  const { index, ranges, order, sorted, exact } = plan;
  const { backward, merge: merged } = order;
  return { kind: 'index', index: index.name, ranges: ranges.length, backward, merged, sorted, exact };
};
