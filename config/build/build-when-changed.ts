import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentHash } from './content-hash';
import { oneAtATime } from './one-at-a-time';

/** One output folder and what it is made from. */
export interface Target {
  /** names the stamp that remembers the last build */
  name: string;
  sources: readonly string[];
  /** the build is repeated when this is missing, whatever the stamp says */
  output: string;
  build: () => Promise<void>;
}

const stampOf = (name: string): string => join('dist', '.stamps', name);

/**
 * Builds the target unless its output was made from the very same contents. True when it was built. A second process that
 * wants the same waits, and then finds it done.
 */
export function buildWhenChanged(target: Target, force = false): Promise<boolean> {
  return oneAtATime(target.name, () => buildNow(target, force));
}

async function buildNow(target: Target, force: boolean): Promise<boolean> {
  const stamp = stampOf(target.name);
  const hash = contentHash(target.sources);
  const upToDate = existsSync(target.output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (upToDate && !force) return false;
  // Gone while building: a build that dies half-way must not look finished.
  rmSync(stamp, { force: true });
  await target.build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}
