// What every emulated API of WeChat looks like.
import { randomBytes } from 'node:crypto';
import type { Caller } from '../../functions/context';
import type { ApiReply } from './envelope';

/** Parameters with snake_case names, as they travel. */
export type ApiInput = Record<string, unknown>;

/** Who is asking: the person of the call, when there is one. */
export interface ApiContext {
  caller: Caller | undefined;
}

/** One API; refuses with `wxError`, never throws for bad input. */
export type Api = (input: ApiInput, context: ApiContext) => ApiReply | Promise<ApiReply>;

/** A request trace number as WeChat appends to its messages. */
function rid(): string {
  const hex = randomBytes(12).toString('hex');
  return `rid: ${hex.slice(0, 8)}-${hex.slice(8, 16)}-${hex.slice(16)}`;
}

/** A refusal in WeChat's form: a number and an English text. */
export const wxError = (errcode: number, errmsg: string): ApiReply => ({
  json: { errcode, errmsg: `${errmsg} ${rid()}` },
});

/** A success with further fields. */
export const wxOk = (fields: Record<string, unknown> = {}): ApiReply => ({
  json: { errcode: 0, errmsg: 'ok', ...fields },
});

/** A parameter that must be a non-empty text, or undefined. */
export const textOf = (input: ApiInput, key: string): string | undefined => {
  const value = input[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** WeChat's openids hold these characters; anything else is 40003. */
export const isOpenid = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9_-]{1,128}$/.test(value);
