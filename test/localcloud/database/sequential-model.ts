// What the database should answer, as plain maps: one operation after the other, in the order they were completed.

/** A document of the model. */
export interface Item {
  _id: string;
  n: number;
  tags: string[];
}

/** An operation of one caller. */
export type Operation =
  | { kind: 'add' | 'set' | 'remove' | 'get' | 'push'; id: string; n: number }
  | { kind: 'inc' | 'raise'; id: string; n: number }
  | { kind: 'incAll' | 'find' | 'count' | 'removeAll'; n: number }
  | { kind: 'begin' | 'commit' | 'abort' }
  | { kind: 'txGet' | 'txAdd' | 'txInc' | 'txRemove' | 'txSet'; id: string; n: number };

/** An answer in the few words both sides can be compared by. */
export type Answer = string;

interface Running {
  snapshot: { state: Map<string, Item>; commit: number } | undefined;
  writes: Map<string, Item | undefined>;
}

const DUPLICATE = 'E11000';
const CONFLICT = 'conflict';
const OVER = 'over';

/** The sequential model; callers are numbered, each has at most one transaction. */
export class SequentialModel {
  private readonly state = new Map<string, Item>();
  private commits = 0;
  private readonly changedAt = new Map<string, number>();
  private readonly locks = new Map<string, number>();
  private readonly running = new Map<number, Running>();

  /** Carries an operation out and tells the answer it must have got. */
  apply(caller: number, operation: Operation): Answer {
    switch (operation.kind) {
      case 'begin':
        this.running.set(caller, { snapshot: undefined, writes: new Map() });
        return 'ok';
      case 'commit':
        return this.commit(caller);
      case 'abort':
        return this.use(caller) === undefined ? OVER : this.end(caller, 'ok');
      case 'txGet':
      case 'txAdd':
      case 'txInc':
      case 'txRemove':
      case 'txSet':
        return this.within(caller, operation);
      default:
        return this.plain(caller, operation);
    }
  }

  /** All documents by id. */
  items(): Item[] {
    return [...this.state.values()].sort((a, b) => (a._id < b._id ? -1 : 1));
  }

  private write(id: string, item: Item | undefined): void {
    if (this.locks.has(id)) throw new Error(`a plain write reached ${id}, which a transaction has written`);
    this.store(id, item);
  }

  private store(id: string, item: Item | undefined): void {
    this.changedAt.set(id, this.commits);
    if (item === undefined) this.state.delete(id);
    else this.state.set(id, item);
  }

  private plain(
    _caller: number,
    operation: Exclude<Operation, { kind: 'begin' | 'commit' | 'abort' }>,
  ): Answer {
    this.commits += 1;
    const { kind, n } = operation;
    const id = 'id' in operation ? operation.id : '';
    const item = this.state.get(id);
    const at = (test: (item: Item) => boolean): Item[] => [...this.state.values()].filter(test);
    switch (kind) {
      case 'add':
        if (item !== undefined) return DUPLICATE;
        this.write(id, { _id: id, n, tags: [] });
        return 'added';
      case 'set':
        if (item !== undefined && item.n === n && item.tags.length === 0) return 'updated 0';
        this.write(id, { _id: id, n, tags: [] });
        return item === undefined ? 'created' : 'updated 1';
      case 'remove':
        if (item !== undefined) this.write(id, undefined);
        return `deleted ${item === undefined ? 0 : 1}`;
      case 'get':
        return JSON.stringify(item === undefined ? [] : [item]);
      case 'push':
        if (item !== undefined) this.write(id, { ...item, tags: [...item.tags, `t${n}`].slice(-3) });
        return `updated ${item === undefined ? 0 : 1}`;
      case 'inc':
        if (item !== undefined && n !== 0) this.write(id, { ...item, n: item.n + n });
        return `updated ${item !== undefined && n !== 0 ? 1 : 0}`;
      case 'raise':
        if (item === undefined || item.n >= n) return 'updated 0';
        this.write(id, { ...item, n });
        return 'updated 1';
      case 'incAll': {
        const hit = at((other) => other.n >= n);
        for (const other of hit) this.write(other._id, { ...other, n: other.n + 1 });
        return `updated ${hit.length}`;
      }
      case 'removeAll': {
        const hit = at((other) => other.n > n + 20);
        for (const other of hit) this.write(other._id, undefined);
        return `deleted ${hit.length}`;
      }
      case 'find': {
        const hit = at((other) => other.n >= n).sort((a, b) => b.n - a.n || (a._id < b._id ? -1 : 1));
        return hit.map(({ _id, n: value }) => `${_id}:${value}`).join(' ');
      }
      case 'count':
        return String(at((other) => other.n < n).length);
      default:
        throw new Error(`not a plain operation: ${kind}`);
    }
  }

  private use(caller: number): Running | undefined {
    const running = this.running.get(caller);
    if (running !== undefined && running.snapshot === undefined) {
      running.snapshot = { state: new Map(this.state), commit: this.commits };
    }
    return running;
  }

  private end(caller: number, answer: Answer): Answer {
    this.running.delete(caller);
    for (const [id, holder] of this.locks) if (holder === caller) this.locks.delete(id);
    return answer;
  }

  private lock(caller: number, running: Running, id: string): boolean {
    const holder = this.locks.get(id);
    const changed = (this.changedAt.get(id) ?? -1) > (running.snapshot?.commit ?? 0);
    if ((holder !== undefined && holder !== caller) || changed) return false;
    this.locks.set(id, caller);
    return true;
  }

  private within(caller: number, { kind, id, n }: Extract<Operation, { kind: `tx${string}` }>): Answer {
    const running = this.use(caller);
    if (running === undefined) return OVER;
    const seen = running.writes.has(id) ? running.writes.get(id) : running.snapshot?.state.get(id);
    const write = (item: Item | undefined, answer: Answer): Answer => {
      if (!this.lock(caller, running, id)) return this.end(caller, CONFLICT);
      running.writes.set(id, item);
      return answer;
    };
    switch (kind) {
      case 'txGet':
        return JSON.stringify(seen === undefined ? [] : [seen]);
      case 'txAdd':
        return seen === undefined ? write({ _id: id, n, tags: [] }, 'added') : this.end(caller, DUPLICATE);
      case 'txInc':
        return seen === undefined || n === 0 ? 'updated 0' : write({ ...seen, n: seen.n + n }, 'updated 1');
      case 'txRemove':
        return seen === undefined ? 'deleted 0' : write(undefined, 'deleted 1');
      default:
        if (seen !== undefined && seen.n === n && seen.tags.length === 0) return 'updated 0';
        return write({ _id: id, n, tags: [] }, seen === undefined ? 'created' : 'updated 1');
    }
  }

  private commit(caller: number): Answer {
    const running = this.use(caller);
    if (running === undefined) return OVER;
    this.commits += 1;
    for (const [id, item] of running.writes) this.store(id, item);
    return this.end(caller, 'ok');
  }
}
