// The one clock of the local cloud: real time plus an offset a developer may move. The offset lives in shared memory,
// so that Date inside every function worker follows at once, and in a file, so that a restart continues where it was.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real time plus an adjustable offset; every duration and instant is in milliseconds. */
export interface Clock {
  /** The current instant in epoch milliseconds. */
  now(): number;
  /** Moves the clock so that now() is `instant`; earlier than before is allowed. */
  set(instant: number): void;
  /** One Float64: the offset, shared with workers. */
  readonly shared: SharedArrayBuffer;
}

function savedOffset(file: string): number {
  try {
    const saved: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const offset = (saved as { offsetMs?: unknown } | null)?.offsetMs;
    return typeof offset === 'number' && Number.isFinite(offset) ? offset : 0;
  } catch {
    return 0;
  }
}

/** Opens the clock kept in `dir`; a new or unreadable file starts at real time. */
export function openClock(dir: string): Clock {
  const file = join(dir, 'clock.json');
  const shared = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const offset = new Float64Array(shared);
  offset[0] = savedOffset(file);
  const now = (): number => Date.now() + (offset[0] ?? 0);
  return {
    now,
    shared,
    set(instant) {
      offset[0] = Math.round(instant - Date.now());
      writeFileSync(`${file}.tmp`, JSON.stringify({ offsetMs: offset[0] }));
      renameSync(`${file}.tmp`, file);
    },
  };
}
