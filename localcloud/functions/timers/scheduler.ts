// Fires timer triggers: as time passes, and while a developer moves the clock.
import type { Clock } from '../../clock';
import type { DeployedFunction } from '../catalog';
import { parseCron, type CronSchedule } from './cron';
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
    if (stopped || pendingMoves > 0 || timers.length === 0) return;
    const soonest = Math.min(...timers.map((timer) => timer.next ?? Infinity));
    wake = setTimeout(awake, Math.min(Math.max(soonest - clock.now(), 0), LONGEST_SLEEP_MS));
    wake.unref();
  };
  function awake(): void {
    const now = clock.now();
    for (const timer of timers) {
      if (timer.next === undefined || timer.next > now) continue;
      if (!timer.running) void run(timer, timer.next);
      timer.next = timer.schedule.next(now);
    }
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
    const due = timers
      .flatMap((timer) =>
        ticksBetween(timer.schedule, from, instant, MAX_TICKS_PER_MOVE).map((at) => ({ timer, at })),
      )
      .sort((a, b) => a.at - b.at);
    for (const { timer, at } of due) {
      clock.set(at);
      await run(timer, at);
    }
    clock.set(instant);
    return due.map(({ timer, at }) => ({ function: timer.function, trigger: timer.trigger, at }));
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
    refresh() {
      timers = parts.functions().flatMap(({ name, config }) =>
        config.timers.map((trigger) => ({
          function: name,
          trigger: trigger.name,
          schedule: parseCron(trigger.cron),
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
