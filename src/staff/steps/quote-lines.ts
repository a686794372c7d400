import { newId } from '@/platform/new-id';
import { quoteLimits } from '@/domain/ticket/quote';
import type { QuoteLine } from '@/domain/ticket/facts';

/** A line of a quote while it is typed: numbers are what was written. */
export interface TypedLine {
  key: string;
  kind: QuoteLine['kind'];
  name: string;
  quantity: string;
  unit: string;
  /** yuan with up to two decimals */
  yuan: string;
}

/** An empty line. */
export const emptyLine = (kind: QuoteLine['kind']): TypedLine => ({
  key: newId(),
  kind,
  name: kind === 'labour' ? '上门维修人工费' : '',
  quantity: '1',
  unit: kind === 'labour' ? '次' : '个',
  yuan: '',
});

/** A line of the last quote, ready to be changed. */
export const typedLine = ({ kind, name, quantity, unit, unitCents }: QuoteLine): TypedLine => ({
  key: newId(),
  kind,
  name,
  quantity: String(quantity),
  unit,
  yuan: `${Math.floor(unitCents / 100)}.${String(unitCents % 100).padStart(2, '0')}`,
});

/** Yuan as typed to integer cents, without ever touching a fraction; null when it is no price (T15). */
export function centsOf(yuan: string): number | null {
  const match = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(yuan.trim());
  if (!match) return null;
  const cents = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return cents <= quoteLimits.unitCentsMax ? cents : null;
}

/** What is wrong with a line, and in which of its boxes; null when nothing is. */
export function lineFault(
  typed: TypedLine,
): { at: 'name' | 'quantity' | 'unit' | 'yuan'; words: string } | null {
  const name = typed.name.trim();
  const unit = typed.unit.trim();
  const quantity = Number(typed.quantity);
  if (name === '' || Array.from(name).length > 40) return { at: 'name', words: '请填写名称（40 字以内）' };
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > quoteLimits.quantityMax)
    return { at: 'quantity', words: `数量请填 1–${quoteLimits.quantityMax} 的整数` };
  if (unit === '' || Array.from(unit).length > 6) return { at: 'unit', words: '请填写单位（6 字以内）' };
  if (typed.yuan.trim() === '') return { at: 'yuan', words: '请填写单价' };
  if (centsOf(typed.yuan) !== null) return null;
  return { at: 'yuan', words: `单价请填数字，最多两位小数，不超过 ${quoteLimits.unitCentsMax / 100} 元` };
}

/** The line as it is sent, or what is wrong with it in words. */
export function readLine(typed: TypedLine): QuoteLine | string {
  const fault = lineFault(typed);
  if (fault) return fault.words;
  return {
    kind: typed.kind,
    name: typed.name.trim(),
    quantity: Number(typed.quantity),
    unit: typed.unit.trim(),
    unitCents: centsOf(typed.yuan) ?? 0,
  };
}
