// The instances of one function: warm ones are reused, new ones start while calls wait, up to a cap.
import type { DeployedFunction } from './catalog';
import { executeFail, tooManyCalls } from './errors';
import { createIdleInstances } from './idle-instances';
import type { CallOutcome, Instance, InstanceCall } from './instance';
import { POOL_LIMITS } from './limits';

/** Instances of one version of one function. */
export interface Pool {
  readonly fn: DeployedFunction;
  /** Waits for a free instance and runs the call; `nested` marks a call from another function. */
  run(call: InstanceCall, nested: boolean): Promise<CallOutcome>;
  /** Lets running calls finish and stops the instances; used when a new version is deployed. */
  retire(): void;
  /** Stops everything at once. */
  stop(): void;
}

interface Waiting {
  call: InstanceCall;
  nested: boolean;
  resolve: (outcome: CallOutcome) => void;
}

/** Starts an instance and tells its pool when it is ready or gone. */
export type StartInstance = (
  fn: DeployedFunction,
  events: { onReady: () => void; onGone: () => void },
) => Instance;

/** A pool of at most `cap` instances for plain calls (POOL_LIMITS.instancesForNestedCalls for nested ones). */
export function createPool(fn: DeployedFunction, cap: number, start: StartInstance): Pool {
  const all = new Set<Instance>();
  const idle = createIdleInstances();
  const queue: Waiting[] = [];
  let starting = 0;
  let retired = false;

  const release = (instance: Instance): void => {
    if (!all.has(instance)) return;
    idle.push(instance);
    if (retired && queue.length === 0) stopIdle();
  };
  const work = (instance: Instance, { call, resolve }: Waiting): void => {
    void instance.run(call).then((outcome) => {
      release(instance);
      resolve(outcome);
      pump();
    });
  };
  const grow = (): void => {
    let waitsForReady = true;
    const ready = (): void => {
      if (!waitsForReady) return;
      waitsForReady = false;
      starting -= 1;
    };
    starting += 1;
    const instance = start(fn, {
      onReady: () => {
        ready();
        release(instance);
        pump();
      },
      onGone: () => {
        const died = waitsForReady;
        ready();
        all.delete(instance);
        idle.remove(instance);
        // Whoever waits for an instance that died while loading is told; the next call tries again.
        if (died) takeNext()?.resolve({ failure: executeFail('the function could not be started') });
        pump();
      },
    });
    all.add(instance);
  };
  /** Nested calls first: somebody's instance is kept busy until they are answered. */
  const takeNext = (): Waiting | undefined => {
    const nested = queue.findIndex((waiting) => waiting.nested);
    return nested >= 0 ? queue.splice(nested, 1)[0] : queue.shift();
  };
  function pump(): void {
    while (queue.length > 0) {
      const instance = idle.pop();
      if (!instance) break;
      const next = takeNext();
      if (next) work(instance, next);
    }
    while (queue.length > starting && all.size < cap) grow();
    const nested = queue.filter((waiting) => waiting.nested).length;
    while (nested > starting && all.size < POOL_LIMITS.instancesForNestedCalls) grow();
  }
  const stopIdle = (): void => {
    for (const instance of idle.drain()) instance.stop();
  };

  return {
    fn,
    run: (call, nested) =>
      new Promise((resolve) => {
        if (queue.length >= POOL_LIMITS.maxQueue) return resolve({ failure: tooManyCalls(fn.name) });
        queue.push({ call, nested, resolve });
        pump();
      }),
    retire() {
      retired = true;
      if (queue.length === 0) stopIdle();
    },
    stop() {
      retired = true;
      for (const { resolve } of queue.splice(0)) {
        resolve({ failure: executeFail('the local cloud is stopping') });
      }
      idle.drain();
      for (const instance of [...all]) instance.stop();
    },
  };
}
