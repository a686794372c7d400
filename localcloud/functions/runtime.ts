// Everything about running functions: which are deployed, their pools, and one call from event to answer.
import { readCatalog, type DeployedFunction } from './catalog';
import { callEnv, instanceEnv, type Caller, type Identity } from './context';
import { badEvent, eventTooLarge, notFound, resultTooLarge } from './errors';
import { startInstance, type CallOutcome } from './instance';
import { FUNCTION_LIMITS } from './limits';
import type { Logs } from './logs';
import { createPool, type Pool } from './pool';

/** One call; `event` is the JSON text of an object. */
export interface FunctionCall {
  name: string;
  event: string;
  caller: Caller;
  requestId: string;
  /** Round trips of this call are posted here, so that they can be counted for it. */
  adminUrl: string;
  /** Another function is waiting for the answer. */
  nested?: boolean;
}

/** Deployed functions, ready to be called. */
export interface FunctionRuntime {
  /** Never rejects: a failure is an outcome. */
  call(call: FunctionCall): Promise<CallOutcome>;
  get(name: string): DeployedFunction | undefined;
  list(): DeployedFunction[];
  /** Reads the folder again; changed functions get new instances, running calls finish on the old ones. */
  reload(): void;
  stop(): void;
}

/** What the runtime needs to know of its surroundings. */
export interface RuntimeOptions {
  root: string;
  identity: Identity;
  env: Record<string, string>;
  clock: { now(): number; shared: SharedArrayBuffer };
  logs: Logs;
  workerFile: URL;
  fallbackRoot: string;
  instancesPerFunction: number;
}

const isObjectJson = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

function refusedEvent(event: string): CallOutcome | undefined {
  if (Buffer.byteLength(event) > FUNCTION_LIMITS.maxEventBytes) return { failure: eventTooLarge() };
  if (!isObjectJson(event)) return { failure: badEvent('the event must be a JSON object') };
  return undefined;
}

/** The `context` argument of main, as the platform fills it. */
function contextArgument(fn: DeployedFunction, requestId: string, env: string): Record<string, unknown> {
  return {
    callbackWaitsForEmptyEventLoop: false,
    function_name: fn.name,
    function_version: '$LATEST',
    memory_limit_in_mb: fn.config.memoryMb,
    time_limit_in_ms: fn.config.timeoutSeconds * 1000,
    request_id: requestId,
    namespace: env,
    environ: `TCB_ENV=${env};SCF_NAMESPACE=${env}`,
    environment: JSON.stringify({ TCB_ENV: env, SCF_NAMESPACE: env }),
  };
}

/** Starts the runtime on the functions under `root`; instances start with the first call. */
export function createRuntime(options: RuntimeOptions): FunctionRuntime {
  const { identity, clock, logs } = options;
  const pools = new Map<string, Pool>();
  let catalog = readCatalog(options.root);

  const poolOf = (fn: DeployedFunction): Pool => {
    const known = pools.get(fn.name);
    if (known) return known;
    const pool = createPool(fn, options.instancesPerFunction, (deployed, events) =>
      startInstance({
        fn: deployed,
        start: { dir: deployed.dir, clock: clock.shared, fallbackRoot: options.fallbackRoot },
        workerFile: options.workerFile,
        env: instanceEnv(identity, { ...options.env, ...deployed.config.env }),
        ...events,
      }),
    );
    pools.set(fn.name, pool);
    return pool;
  };

  return {
    get: (name) => catalog.get(name),
    list: () => [...catalog.values()],
    async call({ name, event, caller, requestId, adminUrl, nested = false }) {
      const fn = catalog.get(name);
      if (!fn) return { failure: notFound(name) };
      const refused = refusedEvent(event);
      if (refused) return refused;
      const outcome = await poolOf(fn).run(
        {
          event,
          ...(caller.openid !== undefined && !nested
            ? { userInfo: { openId: caller.openid, appId: caller.appid ?? identity.appid } }
            : {}),
          env: callEnv({ caller, identity, adminUrl }),
          context: contextArgument(fn, requestId, identity.env),
          onLog: (level, text) => logs.add({ at: clock.now(), requestId, function: name, level, text }),
        },
        nested,
      );
      const limit = nested ? FUNCTION_LIMITS.maxResultBytes : FUNCTION_LIMITS.maxClientResultBytes;
      if ('result' in outcome && Buffer.byteLength(outcome.result) > limit) {
        return { failure: resultTooLarge(limit) };
      }
      return outcome;
    },
    reload() {
      catalog = readCatalog(options.root);
      for (const [name, pool] of pools) {
        if (catalog.get(name)?.stamp === pool.fn.stamp) continue;
        pools.delete(name);
        pool.retire();
      }
    },
    stop() {
      for (const pool of pools.values()) pool.stop();
      pools.clear();
    },
  };
}
