import type { UsedPart } from '@/domain/ticket/facts';
import type { Wrong } from './use-step-form';

/** A part while it is typed. */
export interface TypedPart {
  key: string;
  name: string;
  quantity: string;
  unit: string;
}

/** What is wrong with each part, in words, by its path in the step's input (T16). */
export function partsProblems(parts: readonly TypedPart[]): Wrong {
  return Object.fromEntries(
    parts.map(({ name, quantity, unit }, index) => {
      const pieces = Number(quantity);
      const twice = parts.findIndex((one) => one.name.trim() === name.trim()) !== index;
      const problem =
        name.trim() === '' || Array.from(name.trim()).length > 40
          ? '请填写配件名称（40 字以内）'
          : twice
            ? '这个配件已经填过，请改上面的数量'
            : !Number.isInteger(pieces) || pieces < 1 || pieces > 999
              ? '数量请填 1–999 的整数'
              : unit.trim() === ''
                ? '请填写单位'
                : undefined;
      return [`parts.${index}`, problem];
    }),
  );
}

/** Typed parts as they are sent; without a stock code the name is the code. */
export const partsOf = (parts: readonly TypedPart[]): UsedPart[] =>
  parts.map(({ name, quantity, unit }) => ({
    code: name.trim(),
    name: name.trim(),
    quantity: Number(quantity),
    unit: unit.trim(),
  }));
