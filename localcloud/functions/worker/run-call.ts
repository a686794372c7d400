// One event through a function's main, in its own environment variables, to JSON.
import type { Main } from './load-main';
import type { WorkerCall } from './messages';

function setEnv(env: WorkerCall['env']): void {
  for (const [key, value] of Object.entries(env)) {
    if (value === undefined) delete process.env[key];
    else process.env[key] = value;
  }
}

function answerOf(main: Main, event: unknown, context: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const callback = (error: unknown, result?: unknown): void => (error ? reject(error) : resolve(result));
    const returned = main(event, context, callback);
    // A callback style handler returns nothing and answers later; everyone else answers with what is returned.
    if (returned !== undefined || main.length < 3) resolve(returned);
  });
}

/** Runs one call and returns its result as JSON; rejects with whatever the function threw. */
export async function runCall(main: Main, call: WorkerCall): Promise<string> {
  setEnv(call.env);
  const event = JSON.parse(call.event) as Record<string, unknown>;
  if (call.userInfo) event['userInfo'] = call.userInfo;
  const result = await answerOf(main, event, call.context);
  return JSON.stringify(result) ?? 'null';
}

/** The text production shows for something thrown: the stack of an error, otherwise its JSON. */
export function describeThrown(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.stack ?? `${thrown.name}: ${thrown.message}`;
  if (typeof thrown === 'string') return thrown;
  try {
    return JSON.stringify(thrown) ?? String(thrown);
  } catch {
    return String(thrown);
  }
}
