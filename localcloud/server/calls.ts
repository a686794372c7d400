// One function call from the outside (client, timer, push, another function) to its answer, counted and attributable.
import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import { FROM_CLIENT, type Caller } from '../functions/context';
import type { CallOutcome } from '../functions/instance';
import type { FunctionRuntime } from '../functions/runtime';
import type { CallStats, Stats } from './stats';

/** A call that is running: its counters, who called it, and which function it is. */
export interface RunningCall {
  stats: CallStats;
  caller: Caller;
  function: string;
}

/** What became of a call. */
export type CallResult = CallOutcome & { requestId: string };

/** Runs calls and knows which are running, so that a round trip can be counted for its call. */
export interface Calls {
  /** Runs a function; `event` is JSON text. Never rejects. */
  invoke(call: { name: string; event: string; caller: Caller; nested?: boolean }): Promise<CallResult>;
  running(id: string | undefined): RunningCall | undefined;
  /** When a person's mini-program last called anything, in epoch milliseconds. */
  lastSeen(openid: string): number | undefined;
}

/** Connects the runtime to the counters; `adminBase` is the URL of POST /admin. */
export function createCalls(parts: {
  runtime: FunctionRuntime;
  stats: Stats;
  clock: Clock;
  adminBase: () => string;
}): Calls {
  const { runtime, stats, clock } = parts;
  const calls = new Map<string, RunningCall>();
  const seen = new Map<string, number>();
  return {
    lastSeen: (openid) => seen.get(openid),
    running: (id) => (id === undefined ? undefined : calls.get(id)),
    async invoke({ name, event, caller, nested = false }) {
      const requestId = randomUUID();
      if (caller.openid !== undefined && caller.source === FROM_CLIENT) seen.set(caller.openid, clock.now());
      const started = performance.now();
      const counted = stats.begin({
        requestId,
        function: name,
        source: caller.source,
        at: clock.now(),
        ...(caller.openid === undefined ? {} : { openid: caller.openid }),
      });
      calls.set(requestId, { stats: counted, caller, function: name });
      const outcome = await runtime.call({
        name,
        event,
        caller,
        requestId,
        nested,
        // The SDK appends its own parameters to whatever query is there, without an ampersand of its own.
        adminUrl: `${parts.adminBase()}?call=${requestId}&`,
      });
      calls.delete(requestId);
      stats.end(
        counted,
        performance.now() - started,
        'failure' in outcome ? outcome.failure.errCode : undefined,
      );
      return { ...outcome, requestId };
    },
  };
}
