// Loads a function's index.js as the platform does: require, or import when it is an ES module.
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The exported handler; returns a value, a promise, or answers through the callback. */
export type Main = (event: unknown, context: unknown, callback: Callback) => unknown;
/** Node style callback some older functions answer with. */
export type Callback = (error: unknown, result?: unknown) => void;

interface Resolver {
  _resolveFilename(request: string, ...rest: unknown[]): string;
}

const SDK_PACKAGES = new Set(['wx-server-sdk', '@cloudbase/node-sdk', 'tcb-admin-node']);

/** A folder without its own node_modules still finds the real SDK, namely the one installed beside the local cloud. */
function resolveSdkFrom(fallbackRoot: string): void {
  const resolver = Module as unknown as Resolver;
  const original = resolver._resolveFilename.bind(Module);
  const fallback = createRequire(fallbackRoot);
  resolver._resolveFilename = (request, ...rest) => {
    try {
      return original(request, ...rest);
    } catch (error) {
      if (SDK_PACKAGES.has(request)) return fallback.resolve(request);
      throw error;
    }
  };
}

/** Loads `dir`/index.js and returns its `main`; throws when it cannot be loaded or exports none. */
export async function loadMain(dir: string, fallbackRoot: string): Promise<Main> {
  resolveSdkFrom(fallbackRoot);
  const file = join(dir, 'index.js');
  const required = createRequire(file);
  let loaded: { main?: unknown };
  try {
    loaded = required(file) as { main?: unknown };
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== 'ERR_REQUIRE_ESM') throw error;
    loaded = (await import(pathToFileURL(file).href)) as { main?: unknown };
  }
  if (typeof loaded.main !== 'function') throw new Error('index.js does not export a function named main');
  return loaded.main as Main;
}
