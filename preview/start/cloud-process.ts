import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A local cloud in a process of its own. */
export interface CloudProcess {
  /** http://127.0.0.1:<port> */
  url: string;
  /** Resolves with the exit code when the process ends, however it ends. */
  ended: Promise<number | null>;
  stop(): Promise<void>;
}

const RUN = fileURLToPath(new URL('../../localcloud/run.mjs', import.meta.url));

function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const listen = (stream: NodeJS.ReadableStream | null): void => {
      if (!stream) return;
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        const url = /ready at (\S+)/.exec(line)?.[1];
        if (url) resolve(url);
      });
    };
    listen(child.stdout);
    listen(child.stderr);
    child.once('error', reject);
    child.once('close', () => reject(new Error(said.join('\n') || 'the local cloud did not start')));
  });
}

/** Starts `localcloud` with command line options and resolves once it answers; rejects with what it printed. */
export async function startCloudProcess(args: readonly string[]): Promise<CloudProcess> {
  const child = spawn(
    process.execPath,
    // The local cloud stops when its standard input ends: with this process, even when it is killed.
    [RUN, ...args, '--with-parent'],
    // A group of its own: Ctrl-C reaches the preview alone, which then stops the cloud in order.
    { stdio: ['pipe', 'pipe', 'pipe'], detached: true },
  );
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await readyUrl(child);
  return {
    url,
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
