import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Identity of a running process: its id and, where the system tells, when it started (ids are used again). */
const identity = (pid: number): string | undefined => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return undefined;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return String(pid);
  }
};

const holder = (file: string): string | undefined => {
  if (!existsSync(file)) return undefined;
  const written = readFileSync(file, 'utf8').trim();
  const pid = Number(written.split(' ')[0]);
  return Number.isInteger(pid) && pid > 0 && identity(pid) === written ? written : undefined;
};

/**
 * Takes the process lock of a database file and returns how to give it back. A lock left behind by a killed
 * process is taken over, together with the `.lock` folder SQLite's file layer leaves; a living holder is refused.
 */
export const takeLock = (databaseFile: string): (() => void) => {
  const file = `${databaseFile}.pid`;
  const other = holder(file);
  if (other !== undefined) {
    throw new Error(`${databaseFile} is in use by process ${other.split(' ')[0]}`);
  }
  writeFileSync(file, identity(process.pid) ?? String(process.pid));
  rmSync(`${databaseFile}.lock`, { recursive: true, force: true });
  return () => rmSync(file, { force: true });
};
