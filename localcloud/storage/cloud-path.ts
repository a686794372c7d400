// Names of files in cloud storage, and the file ids made of them.
import { STORAGE_LIMITS } from './limits';

/** Control characters production refuses, and the backslash, which only ever hides a folder change. */
const FORBIDDEN = /[\p{Cc}\\]/u;

/** Why a path is refused, or undefined when it is fine. Folders may not be `.` or `..`. */
export function pathRefusal(path: string): string | undefined {
  if (path === '') return 'cloudPath is empty';
  if (path.startsWith('/')) return 'cloudPath must not start with /';
  if (Buffer.byteLength(path) > STORAGE_LIMITS.maxPathBytes) {
    return `cloudPath is longer than ${STORAGE_LIMITS.maxPathBytes} bytes`;
  }
  if (FORBIDDEN.test(path)) return 'cloudPath has a forbidden character';
  const parts = path.split('/');
  if (parts.includes('')) return 'cloudPath must not have an empty part';
  if (parts.some((part) => part === '.' || part === '..')) return 'cloudPath must not have . or .. as a part';
  return undefined;
}

/** The file id of a path: cloud://<env>.<bucket>/<path>. */
export const fileIdOf = (env: string, path: string): string =>
  `cloud://${env}.6c6f-${env}-1300000000/${path}`;

/** The path in a file id of this environment, or undefined when it is not one. */
export function pathOf(env: string, fileId: unknown): string | undefined {
  const prefix = fileIdOf(env, '');
  if (typeof fileId !== 'string' || !fileId.startsWith(prefix)) return undefined;
  const path = fileId.slice(prefix.length);
  return pathRefusal(path) === undefined ? path : undefined;
}
