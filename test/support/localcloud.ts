// A real local cloud process on a free port for one test file: `const cloud = await startLocalCloud({functionsDir})`.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A failed function call, with production's numbers: -504002 threw, -504003 timed out, -501000 not found. */
export class CloudCallError extends Error {
  constructor(
    readonly errCode: number,
    readonly errMsg: string,
    readonly requestId: string,
  ) {
    super(`${errCode} ${errMsg}`);
  }
}

/** One delivered subscription message. */
export interface DeliveredMessage {
  id: number;
  openid: string;
  templateId: string;
  page: string;
  data: Record<string, string>;
  at: number;
}

/** What one function call cost (see GET /dev/stats). */
export interface CallCost {
  requestId: string;
  function: string;
  openid?: string;
  source: string;
  at: number;
  ms: number;
  errCode?: number;
  database: {
    reads: number;
    writes: number;
    documentsRead: number;
    documentsWritten: number;
    byAction: Record<string, number>;
  };
  unindexed: { collection: string; query: string; stage: string }[];
  services: Record<string, number>;
}

/** A running local cloud. Times are epoch milliseconds. */
export interface TestCloud {
  base: string;
  dataDir: string;
  pid: number;
  /** Runs a function as a person and returns its result; rejects with CloudCallError. */
  call<T = unknown>(name: string, event?: object, openid?: string): Promise<T>;
  /** The same, with the request id and the headers as they come. */
  callRaw(
    name: string,
    event?: object,
    headers?: Record<string, string>,
  ): Promise<{
    status: number;
    body: unknown;
    requestId: string;
  }>;
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: object): Promise<T>;
  stats(): Promise<{ calls: CallCost[]; totals: Omit<CallCost, 'requestId'> & { calls: number } }>;
  resetStats(): Promise<unknown>;
  now(): Promise<number>;
  /** Moves the clock by a duration such as "25h"; timers due on the way have fired when this resolves. */
  advance(duration: string): Promise<{ now: string; ms: number; fired: { function: string; at: number }[] }>;
  setNow(instant: string | number): Promise<unknown>;
  messages(openid?: string): Promise<DeliveredMessage[]>;
  accept(openid: string, templateId: string, count?: number): Promise<unknown>;
  faults(rules: object[], seed?: number): Promise<unknown>;
  logs(requestId?: string): Promise<{ text: string; level: string; function: string }[]>;
  /** Stops cleanly and, unless the data folder was given, removes it. */
  stop(): Promise<void>;
  /** kill -9; the data folder stays. */
  kill(): Promise<void>;
}

/** How a test's local cloud is started; `args` are further command line options. */
export interface StartOptions {
  functionsDir: string;
  dataDir?: string;
  port?: number;
  args?: string[];
  /** Added to the environment of the process. */
  env?: Record<string, string>;
}

// A process has to start, and the machine may be busy with others: the usual five seconds are not enough.
jest.setTimeout(60_000);

const RUN = join(__dirname, '../../localcloud/run.mjs');

function ended(child: ChildProcess): Promise<unknown> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', resolve));
}

function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    if (!child.stdout || !child.stderr) return reject(new Error('the local cloud has no output'));
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line);
      const url = /ready at (\S+)/.exec(line)?.[1];
      if (url) resolve(url);
    });
    createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
    child.once('close', () => reject(new Error(`the local cloud did not start:\n${said.join('\n')}`)));
  });
}

/** Starts a local cloud; rejects with what it printed when it cannot start. */
export async function startLocalCloud(options: StartOptions): Promise<TestCloud> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'localcloud-'));
  const child = spawn(
    process.execPath,
    [
      RUN,
      ...['--port', String(options.port ?? 0), '--data', dataDir, '--functions', options.functionsDir],
      '--with-parent',
      ...(options.args ?? []),
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...options.env } },
  );
  const base = await readyUrl(child);
  // A test that fails before it stops its cloud must neither hang nor leave the process behind: the cloud ends with
  // its standard input.
  for (const held of [child, ...child.stdio]) (held as { unref?: () => void } | null)?.unref?.();

  const request = async (method: string, path: string, body?: object, headers?: Record<string, string>) => {
    const response = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const parsed: unknown = await response.json();
    return { status: response.status, body: parsed, requestId: response.headers.get('x-request-id') ?? '' };
  };
  const ok = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await request(method, path, body);
    if (answer.status !== 200) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body as T;
  };
  const get = <T>(path: string): Promise<T> => ok('GET', path);
  const post = <T>(path: string, body: object = {}): Promise<T> => ok('POST', path, body);
  const of = (openid?: string): string => (openid ? `?openid=${encodeURIComponent(openid)}` : '');
  const callRaw: TestCloud['callRaw'] = (name, event = {}, headers = {}) =>
    request('POST', `/call/${encodeURIComponent(name)}`, event, headers);

  return {
    base,
    dataDir,
    pid: child.pid ?? 0,
    get,
    post,
    callRaw,
    async call<T>(name: string, event?: object, openid?: string) {
      const { status, body, requestId } = await callRaw(name, event, openid ? { 'x-openid': openid } : {});
      if (status === 200) return body as T;
      const { errCode, errMsg } = body as { errCode: number; errMsg: string };
      throw new CloudCallError(errCode, errMsg, requestId);
    },
    stats: () => get('/dev/stats'),
    resetStats: () => post('/dev/stats/reset'),
    now: async () => (await get<{ ms: number }>('/dev/clock')).ms,
    advance: (duration) => post('/dev/clock', { advance: duration }),
    setNow: (instant) => post('/dev/clock', { now: instant }),
    messages: (openid) => get(`/dev/messages${of(openid)}`),
    accept: (openid, templateId, count = 1) => post('/dev/accepts', { openid, templateId, count }),
    faults: (rules, seed = 1) => post('/dev/faults', { seed, rules }),
    logs: (requestId) => get(`/dev/logs${requestId ? `?requestId=${requestId}` : ''}`),
    async stop() {
      child.kill('SIGTERM');
      await ended(child);
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
    },
    async kill() {
      child.kill('SIGKILL');
      await ended(child);
    },
  };
}
