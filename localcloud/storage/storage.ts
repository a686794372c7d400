// What cloud storage does, whoever asks: the server SDK, a mini-program, or a URL.
import { extname } from 'node:path';
import { fileIdOf, pathOf, pathRefusal } from './cloud-path';
import type { Files, StoredFile } from './files';
import { STORAGE_LIMITS } from './limits';
import type { Tokens } from './tokens';

/** A refusal in the SDK's terms. */
export interface StorageRefusal {
  code: 'INVALID_PARAM' | 'STORAGE_FILE_NONEXIST' | 'STORAGE_EXCEED_AUTHORITY' | 'STORAGE_REQUEST_FAIL';
  message: string;
}

/** A temporary address of one file, or why there is none. */
export type TempUrl = { fileID: string; tempFileURL: string; maxAge: number } | StorageRefusal;

/** Storage of one environment. */
export interface Storage {
  /** Why an upload to this path is refused; `owner` is the person uploading, undefined for functions. */
  uploadRefusal(path: string, owner?: string): Promise<StorageRefusal | undefined>;
  uploadUrl(path: string): { url: string; token: string };
  fileId(path: string): string;
  /** `maxAge` in seconds, at most a day. */
  tempUrl(fileId: unknown, maxAge?: number): Promise<TempUrl>;
  /** Deletes a file; a person may delete only what they uploaded. */
  remove(fileId: unknown, owner?: string): Promise<StorageRefusal | undefined>;
  files: Files;
  tokens: Tokens;
}

const NONEXISTENT: StorageRefusal = { code: 'STORAGE_FILE_NONEXIST', message: 'storage file not exists' };
const FORBIDDEN: StorageRefusal = { code: 'STORAGE_EXCEED_AUTHORITY', message: 'storage permission denied' };

/** The usual rule of an environment: everybody reads, who uploaded writes, functions may do everything. */
const mayWrite = (file: StoredFile, person: string | undefined): boolean =>
  person === undefined || file.owner === person;

/** Puts storage together; `types` limits file extensions, undefined takes all. */
export function createStorage(parts: {
  env: string;
  base: () => string;
  files: Files;
  tokens: Tokens;
  types: ReadonlySet<string> | undefined;
  now: () => number;
}): Storage {
  const { env, files, tokens } = parts;
  const until = (seconds: number): number => parts.now() + seconds * 1000;
  const found = async (fileId: unknown): Promise<StoredFile | StorageRefusal> => {
    const path = pathOf(env, fileId);
    if (path === undefined) return { code: 'INVALID_PARAM', message: `invalid fileID ${String(fileId)}` };
    return (await files.find(path)) ?? NONEXISTENT;
  };
  return {
    files,
    tokens,
    fileId: (path) => fileIdOf(env, path),
    async uploadRefusal(path, owner) {
      const wrong = pathRefusal(path);
      if (wrong !== undefined) return { code: 'INVALID_PARAM', message: wrong };
      const type = extname(path).slice(1).toLowerCase();
      if (parts.types && !parts.types.has(type)) {
        return { code: 'INVALID_PARAM', message: `files of type ${type || '(none)'} are not taken` };
      }
      const existing = await files.find(path);
      return existing && !mayWrite(existing, owner) ? FORBIDDEN : undefined;
    },
    uploadUrl(path) {
      const token = tokens.sign({ may: 'put', path, until: until(STORAGE_LIMITS.uploadAge) });
      return { url: `${parts.base()}/upload/${token}`, token };
    },
    async tempUrl(fileId, maxAge = STORAGE_LIMITS.maxUrlAge) {
      const file = await found(fileId);
      if ('code' in file) return file;
      const age = Math.min(maxAge > 0 ? maxAge : STORAGE_LIMITS.maxUrlAge, STORAGE_LIMITS.maxUrlAge);
      const token = tokens.sign({ may: 'get', path: file.path, until: until(age) });
      // The SDK encodes the address once more, so its readable end must need no encoding.
      const name = (file.path.split('/').pop() ?? '').replace(/[^A-Za-z0-9._-]/g, '_');
      return { fileID: String(fileId), tempFileURL: `${parts.base()}/files/${token}/${name}`, maxAge: age };
    },
    async remove(fileId, owner) {
      const file = await found(fileId);
      if ('code' in file) return file;
      if (!mayWrite(file, owner)) return FORBIDDEN;
      await files.remove(file.path);
      return undefined;
    },
  };
}
