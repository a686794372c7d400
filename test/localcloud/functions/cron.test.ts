import { parseCron } from '../../../localcloud/functions/timers/cron';
import { ticksBetween } from '../../../localcloud/functions/timers/ticks-between';

const at = (iso: string): number => new Date(iso).getTime();
const nextAfter = (cron: string, iso: string): string | undefined => {
  const next = parseCron(cron).next(at(iso));
  return next === undefined ? undefined : new Date(next).toISOString();
};

test.each([
  ['0 */5 * * * * *', '2026-03-02T00:01:00Z', '2026-03-02T00:05:00.000Z'],
  ['0 0 9 * * * *', '2026-03-02T00:00:00Z', '2026-03-02T01:00:00.000Z'],
  ['0 0 9 * * * *', '2026-03-02T02:00:00Z', '2026-03-03T01:00:00.000Z'],
  ['30 0 0 1 * * *', '2026-03-02T00:00:00Z', '2026-03-31T16:00:30.000Z'],
  ['0 0 10 * * MON-FRI *', '2026-03-06T03:00:00Z', '2026-03-09T02:00:00.000Z'],
  ['0 0 0 1 1 * 2028', '2026-03-02T00:00:00Z', '2027-12-31T16:00:00.000Z'],
  ['0 0 0 29 2 * 2027-2033', '2026-03-02T00:00:00Z', '2028-02-28T16:00:00.000Z'],
  ['0 0 12 15 * FRI *', '2026-03-10T00:00:00Z', '2026-03-13T04:00:00.000Z'],
])('seven fields are read in UTC+8: %s after %s is %s', (cron, after, expected) => {
  expect(nextAfter(cron, after)).toBe(expected);
});

test('a year that has passed never comes again', () => {
  expect(nextAfter('0 0 0 1 1 * 2020', '2026-03-02T00:00:00Z')).toBeUndefined();
});

test.each(['* * * * *', '0 */5 * * * *', '0 0 25 * * * *', '0 0 0 * * * 20', '0 0 0 * * * 2030-2020'])(
  'a wrong expression is refused, not guessed: %s',
  (cron) => {
    expect(() => parseCron(cron)).toThrow();
  },
);

test('few ticks are all fired; many are spread evenly and end with the last', () => {
  const everyMinute = parseCron('0 * * * * * *');
  const from = at('2026-03-02T00:00:30Z');
  expect(ticksBetween(everyMinute, from, at('2026-03-02T00:03:00Z'), 48)).toHaveLength(3);
  const many = ticksBetween(everyMinute, from, at('2026-03-12T00:00:30Z'), 48);
  expect(many.length).toBeLessThanOrEqual(48);
  expect(many.at(-1)).toBe(at('2026-03-12T00:00:00Z'));
  const gaps = many.slice(1).map((tick, index) => tick - (many[index] ?? 0));
  expect(Math.max(...gaps)).toBeLessThan(6 * 3_600_000);
});

test('every second of a month is planned quickly', () => {
  const started = performance.now();
  ticksBetween(parseCron('* * * * * * *'), at('2026-03-01T00:00:00Z'), at('2026-03-31T00:00:00Z'), 48);
  expect(performance.now() - started).toBeLessThan(1_000);
});
