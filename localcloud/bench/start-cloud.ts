// A local cloud in its own process, for measuring.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A folder that is removed when the process ends. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'localcloud-bench-'));
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Starts a local cloud on a free port, with empty data unless a folder is given; resolves with its URL once it is ready. */
export function startCloud(
  functionsDir: string,
  data = temporaryFolder(),
  more: readonly string[] = [],
): Promise<{ url: string; stop: () => void }> {
  const child = spawn(
    process.execPath,
    [
      join(__dirname, '../run.mjs'),
      ...['--port', '0', '--data', data, '--functions', functionsDir, '--with-parent'],
      ...more,
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the local cloud ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /ready at (\S+)/.exec(line)?.[1];
      if (url) resolve({ url, stop: () => child.kill() });
    });
  });
}
