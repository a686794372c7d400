// Fires timer triggers: as time passes, and while a developer moves the clock.
import type { Clock } from '../../clock';
import type { DeployedFunction } from '../catalog';
import type { CronSchedule } from './cron';
import { ticksBetween } from './ticks-between';

/** One firing of one timer; `at` in epoch milliseconds. */
export interface Tick {
  function: string;
  trigger: string;
  at: number;
}

/** The timers of all deployed functions. */
export interface Scheduler {
  /** Moves the clock; every timer due on the way fires, in order and at its own time, before this resolves. */
  moveTo(instant: number): Promise<Tick[]>;
  /** Runs something once when the clock reaches `instant`, by passing or by being moved. `run` never rejects. */
  once(instant: number, run: () => Promise<unknown>): void;
  /** Reads the triggers again after a deployment. */
  refresh(): void;
  stop(): void;
}

interface Timer {
  function: string;
  trigger: string;
  schedule: CronSchedule;
  next: number | undefined;
  running: Promise<unknown> | undefined;
}

/** A timer fires at most this often in one move of the clock. */
const MAX_TICKS_PER_MOVE = 48;
/** Timers of Node reach 24 days; looking again after an hour is cheap and safe. */
const LONGEST_SLEEP_MS = 3_600_000;

/** Starts firing; `fire` runs one tick and never rejects. Ticks of one timer never overlap: a late one is skipped. */
export function startScheduler(parts: {
  clock: Clock;
  functions: () => DeployedFunction[];
  fire: (tick: Tick) => Promise<unknown>;
}): Scheduler {
  const { clock, fire } = parts;
  let timers: Timer[] = [];
  let alarms: { at: number; run: () => Promise<unknown> }[] = [];
  let wake: NodeJS.Timeout | undefined;
  let moving: Promise<unknown> = Promise.resolve();
  let pendingMoves = 0;
  let stopped = false;

  const run = (timer: Timer, at: number): Promise<unknown> => {
    const running = fire({ function: timer.function, trigger: timer.trigger, at }).finally(() => {
      timer.running = undefined;
    });
    timer.running = running;
    return running;
  };
  const sleep = (): void => {
    clearTimeout(wake);
    if (stopped || pendingMoves > 0) return;
    const soonest = Math.min(...timers.map((timer) => timer.next ?? Infinity), ...alarms.map(({ at }) => at));
    if (soonest === Infinity) return;
    wake = setTimeout(awake, Math.min(Math.max(soonest - clock.now(), 0), LONGEST_SLEEP_MS));
    wake.unref();
  };
  const takeAlarms = (until: number): typeof alarms => {
    const due = alarms.filter(({ at }) => at <= until);
    alarms = alarms.filter(({ at }) => at > until);
    return due;
  };
  function awake(): void {
    const now = clock.now();
    for (const timer of timers) {
      if (timer.next === undefined || timer.next > now) continue;
      if (!timer.running) void run(timer, timer.next);
      timer.next = timer.schedule.next(now);
    }
    for (const alarm of takeAlarms(now)) void alarm.run();
    sleep();
  }
  const replan = (): void => {
    const now = clock.now();
    for (const timer of timers) timer.next = timer.schedule.next(now);
    sleep();
  };
  const move = async (instant: number): Promise<Tick[]> => {
    await Promise.all(timers.map((timer) => timer.running));
    const from = clock.now();
    const ticks = timers.flatMap((timer) =>
      ticksBetween(timer.schedule, from, instant, MAX_TICKS_PER_MOVE).map((at) => ({ timer, at })),
    );
    const runs = ticks.map(({ timer, at }) => ({ at, run: () => run(timer, at) }));
    for (const due of [...runs, ...takeAlarms(instant)].sort((a, b) => a.at - b.at)) {
      clock.set(Math.max(due.at, from));
      await due.run();
    }
    clock.set(instant);
    return ticks
      .map(({ timer, at }) => ({ function: timer.function, trigger: timer.trigger, at }))
      .sort((a, b) => a.at - b.at);
  };

  const scheduler: Scheduler = {
    moveTo(instant) {
      pendingMoves += 1;
      clearTimeout(wake);
      const result = moving.then(() => move(instant));
      moving = result
        .catch(() => undefined)
        .finally(() => {
          pendingMoves -= 1;
          if (pendingMoves === 0) replan();
        });
      return result;
    },
    once(at, alarm) {
      alarms.push({ at, run: alarm });
      sleep();
    },
    refresh() {
      timers = parts.functions().flatMap(({ name, config }) =>
        config.timers.map((trigger) => ({
          function: name,
          trigger: trigger.name,
          schedule: trigger.schedule,
          next: undefined,
          running: undefined,
        })),
      );
      replan();
    },
    stop() {
      stopped = true;
      clearTimeout(wake);
    },
  };
  scheduler.refresh();
  return scheduler;
}
