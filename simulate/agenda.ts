/** Something that will happen at `at` (epoch ms). */
interface Appointment {
  at: number;
  act: () => Promise<void>;
}

/** What is still to happen, in the order of time. */
export interface Agenda {
  put(at: number, act: () => Promise<void>): void;
  /** the next moment at which something happens; null when nothing is left */
  next(): number | null;
  /** takes out everything up to and including `until` */
  take(until: number): (() => Promise<void>)[];
}

/** An empty agenda: a heap, so that a month of appointments costs no more than a day of them. */
export function createAgenda(): Agenda {
  const heap: Appointment[] = [];
  const before = (a: number, b: number): boolean => (heap[a]?.at ?? Infinity) < (heap[b]?.at ?? Infinity);
  const swap = (a: number, b: number): void => {
    const [x, y] = [heap[a], heap[b]];
    if (!x || !y) return;
    heap[a] = y;
    heap[b] = x;
  };
  const up = (at: number): void => {
    const parent = (at - 1) >> 1;
    if (at === 0 || !before(at, parent)) return;
    swap(at, parent);
    up(parent);
  };
  const down = (at: number): void => {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const least = before(right, left) ? right : left;
    if (!before(least, at)) return;
    swap(at, least);
    down(least);
  };
  const pop = (): Appointment | undefined => {
    swap(0, heap.length - 1);
    const first = heap.pop();
    down(0);
    return first;
  };
  return {
    put(at, act) {
      heap.push({ at, act });
      up(heap.length - 1);
    },
    next: () => heap[0]?.at ?? null,
    take(until) {
      const due: (() => Promise<void>)[] = [];
      while ((heap[0]?.at ?? Infinity) <= until) {
        const first = pop();
        if (first) due.push(first.act);
      }
      return due;
    },
  };
}
