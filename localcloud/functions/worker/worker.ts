// Entry of a function's thread: loads the function once, then answers one event at a time until it is told to stop.
import { parentPort, workerData } from 'node:worker_threads';
import { installClockDate } from './clock-date';
import { captureConsole } from './console';
import { loadMain } from './load-main';
import type { WorkerCall, WorkerReply, WorkerStart } from './messages';
import { describeThrown, runCall } from './run-call';

const port = parentPort;
if (!port) throw new Error('worker.ts runs only as a worker thread');
const start = workerData as WorkerStart;
const reply = (message: WorkerReply): void => port.postMessage(message);

captureConsole((level, text) => reply({ type: 'log', level, text }));
installClockDate(start.clock);

// A function that cannot load answers every call with the reason, as production does.
const main = await loadMain(start.dir, start.fallbackRoot).catch((error: unknown) => () => {
  throw error;
});

port.on('message', (call: WorkerCall) => {
  runCall(main, call).then(
    (result) => reply({ type: 'result', result }),
    (thrown: unknown) => reply({ type: 'failed', detail: describeThrown(thrown) }),
  );
});
reply({ type: 'ready' });
