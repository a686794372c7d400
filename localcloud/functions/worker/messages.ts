// What the server and a function's worker say to each other.

/** Handed to a worker when it starts. */
export interface WorkerStart {
  dir: string;
  /** Offset of the controllable clock, one Float64. */
  clock: SharedArrayBuffer;
  /** A file beside the local cloud's own node_modules, where wx-server-sdk is found when the function has none. */
  fallbackRoot: string;
}

/** One event for a worker; `event` is JSON. */
export interface WorkerCall {
  event: string;
  /** Added to the event as WeChat does for a mini-program's call. */
  userInfo?: { openId: string; appId: string };
  env: Record<string, string | undefined>;
  context: Record<string, unknown>;
}

/** What a worker answers: `result` is JSON, `failed` holds the text of what was thrown. */
export type WorkerReply =
  | { type: 'ready' }
  | { type: 'result'; result: string }
  | { type: 'failed'; detail: string }
  | { type: 'log'; level: LogLevel; text: string };

export type LogLevel = 'debug' | 'log' | 'info' | 'warn' | 'error';
