// Puts the local cloud together.
import { mkdirSync } from 'node:fs';
import { openClock } from '../clock';
import { openDatabase } from '../database/open-database';
import { createFaults } from '../faults/faults';
import { FROM_TIMER } from '../functions/context';
import { invokeService } from '../functions/invoke-service';
import { createLogs } from '../functions/logs';
import { createRuntime } from '../functions/runtime';
import { startScheduler, type Tick } from '../functions/timers/scheduler';
import { timerEvent } from '../functions/timers/timer-event';
import { watchFunctions } from '../functions/watch';
import { openFiles } from '../storage/files';
import { storageRoutes } from '../storage/routes';
import { storageServices } from '../storage/services';
import { createStorage } from '../storage/storage';
import { openTokens } from '../storage/tokens';
import { openJournal } from '../wechat/journal';
import { startWechat } from '../wechat/start-wechat';
import { callRoute } from './call-route';
import { createCalls, type CallResult } from './calls';
import { clientRoutes } from './client-routes';
import { clockRoutes } from './dev/clock-routes';
import { controlRoutes } from './dev/control-routes';
import { inspectRoutes } from './dev/inspect-routes';
import { createLiveEvents } from './events';
import { createHttpServer, listen } from './listen';
import type { Options } from './options';
import type { Routes } from './router';
import { staticRoutes } from './static';
import { createStats } from './stats';

/** A running local cloud. */
export interface LocalCloud {
  url: string;
  close(): Promise<void>;
}

/** Starts everything; rejects in plain words when the port or the data folder is taken. */
export async function startLocalCloud(
  options: Options,
  files: { workerFile: URL; fallbackRoot: string },
): Promise<LocalCloud> {
  mkdirSync(options.dataDir, { recursive: true });
  let url = '';
  const clock = openClock(options.dataDir);
  const database = openDatabase({
    dir: options.dataDir,
    indexes: options.indexes,
    now: clock.now,
    strictCollections: options.strictCollections,
  });
  const events = createLiveEvents();
  const stats = createStats();
  const faults = createFaults();
  const logs = createLogs(
    options.verbose ? (line) => console.log(`[${line.function} ${line.requestId}] ${line.text}`) : undefined,
  );
  const runtime = createRuntime({
    root: options.functionsDir,
    identity: { env: options.envId, appid: options.appid },
    env: options.env,
    clock,
    logs,
    instancesPerFunction: options.instancesPerFunction,
    ...files,
  });
  const calls = createCalls({ runtime, stats, clock, adminBase: () => `${url}/admin` });
  const journal = openJournal(options.dataDir, (message) =>
    events.emit({ type: 'message', openid: message.openid, data: message }),
  );
  const fire = async (tick: Tick): Promise<CallResult> => {
    const event = JSON.stringify(timerEvent(tick));
    const result = await calls.invoke({ name: tick.function, event, caller: { source: FROM_TIMER } });
    events.emit({ type: 'tick', data: { ...tick, ...result } });
    return result;
  };
  const scheduler = startScheduler({ clock, functions: runtime.list, fire });
  const reload = (): void => {
    runtime.reload();
    scheduler.refresh();
    events.emit({ type: 'reload', data: {} });
  };
  const base = (): string => url;
  const storage = createStorage({
    env: options.envId,
    base,
    files: openFiles(options.dataDir, clock.now),
    tokens: openTokens(options.dataDir, clock.now),
    types: options.uploadTypes,
    now: clock.now,
  });
  const wechat = startWechat({ options, clock, calls, runtime, scheduler, journal, base });
  const routes: Routes = {
    ...staticRoutes(options.serve),
    'POST /call/*': callRoute(calls),
    ...clientRoutes(calls, storage),
    ...storageRoutes(storage),
    ...clockRoutes(clock, scheduler),
    ...inspectRoutes({ runtime, journal, stats, logs, events }),
    ...controlRoutes({ faults, runtime, now: clock.now, fire, reload }),
    ...wechat.routes,
  };
  const services = {
    'functions.invokeFunction': invokeService(calls),
    ...storageServices(storage),
    ...wechat.services,
  };
  const server = createHttpServer(
    { database, services, calls, stats, faults },
    routes,
    options.allowedOrigins,
  );
  const unwatch = options.watch ? watchFunctions(options.functionsDir, reload) : () => undefined;
  const close = async (): Promise<void> => {
    unwatch();
    scheduler.stop();
    events.close();
    runtime.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    database.close();
  };
  try {
    url = `http://127.0.0.1:${await listen(server, options.port)}`;
  } catch (error) {
    unwatch();
    scheduler.stop();
    database.close();
    throw error;
  }
  return { url, close };
}
