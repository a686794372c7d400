// Reads what WeChat reads from a function's folder: config.json (timeout, memory, timers, permissions, env).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTION_LIMITS } from './limits';
import { parseCron, type CronSchedule } from './timers/cron';

/** One timer trigger of config.json. */
export interface TimerTrigger {
  name: string;
  schedule: CronSchedule;
}

/** A function's config.json, checked and completed with production's defaults. */
export interface FunctionConfig {
  timeoutSeconds: number;
  memoryMb: number;
  env: Record<string, string>;
  timers: TimerTrigger[];
  /** API names the function may call, such as `subscribeMessage.send`. */
  openapi: ReadonlySet<string>;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function numberWithin(config: Json, key: string, fallback: number, max: number): number {
  const value = config[key] ?? fallback;
  if (typeof value !== 'number' || !(value > 0)) throw new Error(`${key} must be a positive number`);
  return Math.min(value, max);
}

function timersOf(config: Json): TimerTrigger[] {
  const triggers = config['triggers'] ?? [];
  if (!Array.isArray(triggers)) throw new Error('triggers must be a list');
  const timers = triggers.map((trigger: unknown): TimerTrigger => {
    if (!isObject(trigger)) throw new Error('a trigger must be an object');
    const { name, type, config: cron } = trigger;
    if (type !== 'timer')
      throw new Error(`trigger type ${JSON.stringify(type)} is not supported, only "timer" is`);
    if (typeof name !== 'string' || !name) throw new Error('a trigger needs a name');
    if (typeof cron !== 'string') throw new Error(`trigger ${name} needs its seven fields in "config"`);
    return { name, schedule: parseCron(cron) };
  });
  if (timers.length > FUNCTION_LIMITS.maxTimers) {
    throw new Error(`only ${FUNCTION_LIMITS.maxTimers} timer trigger a function is allowed`);
  }
  return timers;
}

function openapiOf(config: Json): ReadonlySet<string> {
  const permissions = config['permissions'];
  const list = isObject(permissions) ? (permissions['openapi'] ?? []) : [];
  if (!Array.isArray(list)) throw new Error('permissions.openapi must be a list');
  return new Set(list.map(String));
}

/** Checks the content of a config.json; throws an Error naming the wrong key. */
export function parseFunctionConfig(content: unknown): FunctionConfig {
  if (!isObject(content)) throw new Error('config.json must hold an object');
  const { env = {} } = content;
  if (!isObject(env)) throw new Error('env must be an object');
  return {
    timeoutSeconds: numberWithin(
      content,
      'timeout',
      FUNCTION_LIMITS.defaultTimeoutSeconds,
      FUNCTION_LIMITS.maxTimeoutSeconds,
    ),
    memoryMb: numberWithin(content, 'memory', FUNCTION_LIMITS.defaultMemoryMb, FUNCTION_LIMITS.maxMemoryMb),
    env: Object.fromEntries(Object.entries(env).map(([key, value]) => [key, String(value)])),
    timers: timersOf(content),
    openapi: openapiOf(content),
  };
}

/** Reads `dir`/config.json; a missing file means every default, a wrong one throws with its path. */
export function readFunctionConfig(dir: string): FunctionConfig {
  const file = join(dir, 'config.json');
  if (!existsSync(file)) return parseFunctionConfig({});
  try {
    return parseFunctionConfig(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
