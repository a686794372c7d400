import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const FOLDER = join('dist', '.locks');
const LOOK_AGAIN_MS = 500;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function holder(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return 0;
  }
}

/**
 * Runs the work when no other process on this machine is at work under the same name; waits for its turn. The lock of a
 * process that died is taken over.
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, name);
  while (!take(path)) {
    const pid = holder(path);
    // Empty for the instant between making the file and writing into it: only a number tells who died.
    if (pid > 0 && !isRunning(pid)) rmSync(path, { force: true });
    else await pause(LOOK_AGAIN_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
