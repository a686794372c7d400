import { china, chinaDay, chinaMoment } from '@/components/format/china';

const MINUTE_MS = 60_000;
const FIVE_MS = 5 * MINUTE_MS;

/** A moment somebody may promise, with the words of its chip. */
export interface MomentChoice {
  key: string;
  name: string;
  at: number;
}

const inMinutes = (now: number, minutes: number) =>
  Math.ceil((now + minutes * MINUTE_MS) / FIVE_MS) * FIVE_MS;

/** When a visit may be agreed for: soon, later today, tomorrow; what has passed is left out. */
export function visitChoices(now: number): MomentChoice[] {
  const day = chinaDay(now);
  return [
    { key: 'm30', name: '半小时后', at: inMinutes(now, 30) },
    { key: 'm60', name: '1 小时后', at: inMinutes(now, 60) },
    { key: 'm120', name: '2 小时后', at: inMinutes(now, 120) },
    { key: 'evening', name: '今晚 7 点', at: chinaMoment(day, 19) },
    { key: 'next-am', name: '明早 9 点', at: chinaMoment(day + 1, 9) },
    { key: 'next-pm', name: '明天下午 2 点', at: chinaMoment(day + 1, 14) },
  ].filter(({ key, at }) => at > now + (key === 'evening' ? 2 * 60 * MINUTE_MS : 0));
}

/** When a repair may be promised to be done. */
export function finishChoices(now: number): MomentChoice[] {
  const day = chinaDay(now);
  return [
    { key: 'm30', name: '半小时内', at: inMinutes(now, 30) },
    { key: 'm60', name: '1 小时内', at: inMinutes(now, 60) },
    { key: 'm120', name: '2 小时内', at: inMinutes(now, 120) },
    { key: 'today', name: '今天 18 点', at: chinaMoment(day, 18) },
    { key: 'next', name: '明天 18 点', at: chinaMoment(day + 1, 18) },
    { key: 'days3', name: '3 天内', at: chinaMoment(day + 3, 18) },
  ].filter(({ key, at }) => at > now + (key === 'today' ? 2 * 60 * MINUTE_MS : 0));
}

/** By when a renovation may be agreed to be finished. */
export function renovationChoices(now: number): MomentChoice[] {
  const day = chinaDay(now);
  return [
    { key: 'days7', name: '一周内', at: chinaMoment(day + 7, 18) },
    { key: 'days14', name: '两周内', at: chinaMoment(day + 14, 18) },
    { key: 'days30', name: '一个月内', at: chinaMoment(day + 30, 18) },
  ];
}

/** Until when the work may wait. */
export function waitChoices(now: number): MomentChoice[] {
  const day = chinaDay(now);
  return [
    { key: 'next', name: '明早 9 点', at: chinaMoment(day + 1, 9) },
    { key: 'days2', name: '后天早上', at: chinaMoment(day + 2, 9) },
    { key: 'days3', name: '3 天后', at: chinaMoment(day + 3, 9) },
  ];
}

const two = (n: number) => String(n).padStart(2, '0');

/** A moment as WeChat's pickers write it in China: `2026-11-22` and `18:30`. */
export function pickerParts(at: number): { date: string; time: string } {
  const t = china(at);
  return { date: `${t.year}-${two(t.month)}-${two(t.day)}`, time: `${two(t.hour)}:${two(t.minute)}` };
}

/** The moment (epoch ms) that the pickers' words mean in China; NaN when they are not a date and a time. */
export const fromPicker = (date: string, time: string): number => Date.parse(`${date}T${time}:00+08:00`);
