// One running instance of a function: a worker thread that handles one event at a time.
import { Worker } from 'node:worker_threads';
import type { DeployedFunction } from './catalog';
import { executeFail, timedOut, type CallFailure } from './errors';
import { FUNCTION_LIMITS } from './limits';
import type { LogLevel, WorkerCall, WorkerReply, WorkerStart } from './worker/messages';

/** How a call ended: its result as JSON, or the failure. */
export type CallOutcome = { result: string } | { failure: CallFailure };

/** One event on its way to an instance. */
export interface InstanceCall extends WorkerCall {
  onLog: (level: LogLevel, text: string) => void;
}

/** A live instance; after `onGone` it never answers again. */
export interface Instance {
  run(call: InstanceCall): Promise<CallOutcome>;
  stop(): void;
}

const exitDetail = (error: unknown, exitCode: number): string => {
  if (error === undefined) return `Process exited before the call completed, exit code ${exitCode}`;
  const { code, stack, message } = error as { code?: string; stack?: string; message?: string };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'memory limit exceeded, the instance was stopped';
  return stack ?? message ?? String(error);
};

/**
 * Starts an instance. `onReady` is called once its module is loaded, `onGone` once when it has ended for whatever
 * reason (crash, time limit, stop).
 */
export function startInstance(options: {
  fn: DeployedFunction;
  start: WorkerStart;
  workerFile: URL;
  env: Record<string, string>;
  onReady: () => void;
  onGone: () => void;
}): Instance {
  const { fn, onGone } = options;
  const worker = new Worker(options.workerFile, {
    workerData: options.start,
    env: options.env,
    // What this process was started with (loaders, preloads) is no business of a function.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: fn.config.memoryMb },
  });
  let settle: ((outcome: CallOutcome) => void) | undefined;
  let log: InstanceCall['onLog'] = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  let crash: unknown;
  let gone = false;

  const finish = (outcome: CallOutcome): void => {
    clearTimeout(timer);
    const done = settle;
    settle = undefined;
    done?.(outcome);
  };
  const leave = (): void => {
    if (gone) return;
    gone = true;
    onGone();
  };
  const kill = (failure: CallFailure): void => {
    leave();
    finish({ failure });
    void worker.terminate();
  };
  const loading = setTimeout(() => {
    kill(executeFail(`the module did not load within ${FUNCTION_LIMITS.loadTimeoutSeconds} seconds`));
  }, FUNCTION_LIMITS.loadTimeoutSeconds * 1000);

  worker.on('message', (message: WorkerReply) => {
    if (message.type === 'log') log(message.level, message.text);
    else if (message.type === 'result') finish({ result: message.result });
    else if (message.type === 'failed') finish({ failure: executeFail(message.detail) });
    else {
      clearTimeout(loading);
      options.onReady();
    }
  });
  worker.on('error', (error) => {
    crash = error;
  });
  worker.on('exit', (code) => {
    clearTimeout(loading);
    leave();
    finish({ failure: executeFail(exitDetail(crash, code)) });
  });

  return {
    run: ({ onLog, ...call }) =>
      new Promise((resolve) => {
        settle = resolve;
        log = onLog;
        const { timeoutSeconds } = fn.config;
        timer = setTimeout(() => kill(timedOut(timeoutSeconds)), timeoutSeconds * 1000);
        worker.postMessage(call);
      }),
    stop() {
      leave();
      finish({ failure: executeFail('the instance was stopped') });
      void worker.terminate();
    },
  };
}
