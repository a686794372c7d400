import { china, chinaDay, chinaMoment } from '@/components/format/china';
import { dayWords } from '@/components/format/time-words';
import type { VisitSlot } from '@/domain/ticket/facts';

const PERIODS = [
  { key: 'am', name: '上午', from: 8, to: 12 },
  { key: 'pm', name: '下午', from: 13, to: 18 },
  { key: 'eve', name: '晚上', from: 18, to: 21 },
] as const;

const WEEKDAYS = '日一二三四五六';

/** A visit a resident may wish for. */
export interface SlotChoice {
  key: string;
  name: string;
  note: string;
  slot: VisitSlot;
}

/** Days that can be chosen, today first, with what people call them. */
export const slotDays = (
  now: number,
  count = 7,
): { key: string; day: number; name: string; note: string }[] =>
  Array.from({ length: count }, (_, ahead) => {
    const day = chinaDay(now) + ahead;
    const noon = chinaMoment(day, 12);
    return {
      key: String(day),
      day,
      name: dayWords(noon, now),
      note: `周${WEEKDAYS[china(noon).weekday] ?? ''}`,
    };
  });

/** The parts of a day that are not over: morning, afternoon, evening (China's time). */
export const slotsOfDay = (day: number, now: number): SlotChoice[] =>
  PERIODS.map((period) => {
    const slot = { from: chinaMoment(day, period.from), to: chinaMoment(day, period.to) };
    const name = `${dayWords(slot.from, now)}${period.name}`;
    return { key: `${day}-${period.key}`, name, note: `${period.from}:00–${period.to}:00`, slot };
  }).filter(({ slot }) => slot.to - now > 3_600_000);

/** The next few slots from now on. */
export const nextSlots = (now: number, count = 3): SlotChoice[] =>
  slotDays(now, 3)
    .flatMap(({ day }) => slotsOfDay(day, now))
    .slice(0, count);

/** A slot in words: `明天上午 8:00–12:00`. */
export function slotWords(slot: VisitSlot, now: number): string {
  const choice = slotsOfDay(chinaDay(slot.from), Math.min(now, slot.from)).find(
    (one) => one.slot.from === slot.from,
  );
  const from = china(slot.from);
  const to = china(slot.to);
  const clock = (t: typeof from) => `${t.hour}:${String(t.minute).padStart(2, '0')}`;
  return choice
    ? `${dayWords(slot.from, now)}${choice.name.slice(-2)} ${choice.note}`
    : `${dayWords(slot.from, now)} ${clock(from)}–${clock(to)}`;
}
