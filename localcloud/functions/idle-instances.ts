// Instances that wait for work. The newest works next; those nobody has needed for a while are stopped.
import type { Instance } from './instance';
import { POOL_LIMITS } from './limits';

/** Waiting instances of one pool. */
export interface IdleInstances {
  push(instance: Instance): void;
  pop(): Instance | undefined;
  remove(instance: Instance): void;
  /** Takes all of them out and ends the watch for old ones. */
  drain(): Instance[];
}

/** Stops all but one of the instances that were idle longer than POOL_LIMITS.idleMs; one stays warm. */
export function createIdleInstances(): IdleInstances {
  let list: { instance: Instance; since: number }[] = [];
  const watch = setInterval(() => {
    const old = list.slice(0, -1).filter(({ since }) => performance.now() - since > POOL_LIMITS.idleMs);
    for (const { instance } of old) instance.stop();
  }, POOL_LIMITS.idleMs / 2);
  watch.unref();
  return {
    push: (instance) => void list.push({ instance, since: performance.now() }),
    pop: () => list.pop()?.instance,
    remove(instance) {
      list = list.filter((idle) => idle.instance !== instance);
    },
    drain() {
      clearInterval(watch);
      return list.splice(0).map(({ instance }) => instance);
    },
  };
}
