import { readFileSync } from 'node:fs';
import type { TemplateKey } from '../src/domain/notification/templates';
import { createAgenda } from './agenda';
import { chanceFrom } from './chance';
import { takeIn } from './intake';
import { openJournal, type Journal } from './journal';
import type { SimulationOptions } from './options';
import type { SimCommunity, SimPerson } from './people/communities';
import { reportsOf } from './people/reports';
import { createPhone } from './phone';
import { makeRounds } from './rounds';
import { requestId } from './request-id';
import { makeCalls } from './visits';
import type { Stage } from './stage';
import type { SimWorld } from './world';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** What lies within one window happens at the same time, and so at once. */
const WINDOW_MS = 3 * MINUTE;
/** How often the alarm clock looks, by day and in the small hours; in production it looks every ten seconds. */
const TICK_MS = { day: 10 * MINUTE, night: 30 * MINUTE };
const AT_ONCE = 4;
/** Hours of the day at which the desk goes through everything open, in China. */
const ROUNDS = [8.5, 10.5, 13, 15, 17];
/** And at which it calls back, once a day. */
const CALLS = 16;

/** When a simulation begins, how long people report, and until when the rest is lived out. */
export interface Span {
  start: number;
  end: number;
  /** the last moment: the policy's days of silence later (T17) */
  close: number;
}

/** Lives through the month, jumping from event to event. */
export async function liveMonth(
  world: SimWorld,
  communities: readonly SimCommunity[],
  span: Span,
  options: SimulationOptions,
): Promise<Journal> {
  const chance = chanceFrom(options.seed);
  const clock = steppingClock(world, span.start);
  const agenda = createAgenda();
  const journal = openJournal();
  const lost = { share: options.faults, chance: chance.of('line') };
  const stage: Stage = {
    agenda,
    journal,
    lives: new Map(),
    now: clock.now,
    phone: createPhone(world.url, lost),
  };
  await subscribe(stage, world, communities, options.seed);
  await world.misbehave(options.faults, options.seed);

  const month = { start: span.start, days: options.days, communities: communities.length };
  const sizes = { perDay: options.reportsPerDay, residents: 24, spots: 6 };
  reportsOf({ ...month, ...sizes }, chance).forEach((report, n) => {
    const community = communities[report.community];
    if (community) agenda.put(report.at, () => takeIn(stage, community, report, chance.of(`life-${n}`)));
  });
  for (let day = span.start; day < span.close; day += DAY)
    for (const hour of ROUNDS)
      for (const community of communities) agenda.put(day + hour * HOUR, () => makeRounds(stage, community));

  const calls = chance.of('calls');
  for (let day = span.start; day < span.close; day += DAY)
    for (const community of communities)
      agenda.put(day + CALLS * HOUR, () => makeCalls(stage, community, calls));

  for (let tickAt = span.start; ;) {
    const at = Math.min(agenda.next() ?? Infinity, tickAt);
    if (at > span.close) break;
    await clock.reach(at);
    await atOnce(agenda.take(clock.now() + WINDOW_MS));
    if (clock.now() < tickAt) continue;
    const due = await world.tick(clock.now());
    const soonest = clock.now() + (isNight(clock.now()) ? TICK_MS.night : TICK_MS.day);
    // Until somebody does something, nothing becomes due that is not known to be.
    tickAt = Math.max(soonest, Math.min(due, agenda.next() ?? due));
  }
  journal.struck = await world.struck();
  await settle(world, clock, span.close);
  return journal;
}

/** The line is good again, and the alarm clock catches up with everything that is due. */
async function settle(
  world: SimWorld,
  clock: ReturnType<typeof steppingClock>,
  close: number,
): Promise<void> {
  await world.misbehave(0, 1);
  for (let n = 0; n < 8; n += 1) {
    await clock.reach(close + n * 5 * MINUTE);
    await world.tick(clock.now());
  }
}

function isNight(at: number): boolean {
  const hour = (at / HOUR + 8) % 24;
  return hour < 7 || hour >= 22;
}

async function atOnce(acts: (() => Promise<void>)[]): Promise<void> {
  const queue = [...acts];
  const worker = async (): Promise<void> => {
    for (let act = queue.shift(); act; act = queue.shift()) await act();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** The cloud's clock goes on by itself while people act: it is only ever moved forward. */
function steppingClock(world: SimWorld, start: number) {
  let set = start;
  let since = Date.now();
  const now = (): number => set + Date.now() - since;
  return {
    now,
    async reach(at: number): Promise<void> {
      if (at <= now()) return;
      await world.moveClock(at);
      set = at;
      since = Date.now();
    },
  };
}

/** Two in three want to hear of it on WeChat, once per kind of message (N2); staff always do. */
async function subscribe(
  stage: Stage,
  world: SimWorld,
  communities: readonly SimCommunity[],
  seed: number,
): Promise<void> {
  const ids = JSON.parse(readFileSync('cloudfunctions/template-ids.json', 'utf8')) as Record<string, string>;
  const chance = chanceFrom(seed).of('subscribe');
  const tap = async ({ openid }: SimPerson, keys: readonly TemplateKey[]): Promise<void> => {
    await Promise.all(keys.map((key) => world.accept(openid, ids[key] ?? key)));
    const results = Object.fromEntries(keys.map((key) => [key, 'accept']));
    await stage.phone(openid, 'notify.record-accepts', { requestId: requestId(), results });
  };
  await atOnce(
    communities.flatMap(({ residents, staff }) => [
      ...staff.map((one) => () => tap(one, ['task', 'alert'])),
      ...residents
        .filter(() => chance.yes(0.67))
        .map((one) => () => tap(one, ['progress', 'visit', 'survey'])),
    ]),
  );
}
