// One fault rule, as POST /dev/faults takes it.
import { BadRequest } from '../server/body';

/** Strikes requests of `action` (exact, or a prefix ending in *) with `probability` 0..1, at most `times` times. */
export interface FaultRule {
  action: string;
  probability: number;
  /** Only requests for this collection. */
  collection?: string;
  times?: number;
  delayMs?: number;
  /** Replied instead of doing anything. */
  error?: { code: string; message: string };
  /** Does the work, then cuts the connection. */
  dropReply?: boolean;
  /** Replies as if somebody else had been faster. */
  conflict?: boolean;
}

type Json = Record<string, unknown>;

const KEYS = new Set([
  'action',
  'probability',
  'collection',
  'times',
  'delayMs',
  'error',
  'dropReply',
  'conflict',
]);

function optional<T>(rule: Json, key: string, check: (value: unknown) => value is T): T | undefined {
  const value = rule[key];
  if (value === undefined || check(value)) return value;
  throw new BadRequest(400, `fault rule: ${key} has the wrong type`);
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && value >= 0;
const isString = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isError = (value: unknown): value is { code: string; message: string } =>
  typeof value === 'object' &&
  value !== null &&
  isString((value as Json)['code']) &&
  isString((value as Json)['message']);

function withoutUndefined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

/** Checks one rule; a wrong or unknown key is a 400 BadRequest naming it. */
export function parseFaultRule(value: unknown): FaultRule {
  if (typeof value !== 'object' || value === null)
    throw new BadRequest(400, 'a fault rule must be an object');
  const rule = value as Json;
  const unknown = Object.keys(rule).find((key) => !KEYS.has(key));
  if (unknown) throw new BadRequest(400, `fault rule: ${unknown} is not known`);
  const action = optional(rule, 'action', isString);
  if (!action) throw new BadRequest(400, 'fault rule: action is missing');
  const probability = optional(rule, 'probability', isNumber) ?? 1;
  if (probability > 1) throw new BadRequest(400, 'fault rule: probability lies between 0 and 1');
  return withoutUndefined<FaultRule>({
    action,
    probability,
    collection: optional(rule, 'collection', isString),
    times: optional(rule, 'times', isNumber),
    delayMs: optional(rule, 'delayMs', isNumber),
    error: optional(rule, 'error', isError),
    dropReply: optional(rule, 'dropReply', isBoolean),
    conflict: optional(rule, 'conflict', isBoolean),
  });
}
