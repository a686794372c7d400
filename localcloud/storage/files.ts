// Stored files on disk. Names come from people, so contents live under hashed names beside a small description.
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { STORAGE_LIMITS } from './limits';

/** A stored file: `blob` is the name of its content on disk, `owner` the person who uploaded it, if one did. */
export interface StoredFile {
  path: string;
  size: number;
  blob: string;
  owner?: string;
  at: number;
}

/** The file was larger than storage takes; nothing was kept. */
export class FileTooLarge extends Error {}

/** Whether a request says beforehand that it is too large, so that it can be refused while somebody listens. */
export const declaresTooMuch = (headers: { 'content-length'?: string }): boolean =>
  Number(headers['content-length'] ?? 0) > STORAGE_LIMITS.maxFileBytes;

/** Files of one data folder. */
export interface Files {
  find(path: string): Promise<StoredFile | undefined>;
  /** Stores a file, replacing one of the same path; rejects with FileTooLarge. Visible only when complete. */
  put(path: string, content: Readable, owner?: string): Promise<StoredFile>;
  remove(path: string): Promise<boolean>;
  /** Where the content is on disk. */
  location(file: StoredFile): string;
}

async function* limited(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > STORAGE_LIMITS.maxFileBytes) throw new FileTooLarge();
    yield chunk;
  }
}

/** Opens the folder `files` in `dir`. */
export function openFiles(dir: string, now: () => number): Files {
  const root = join(dir, 'files');
  const description = (path: string): string =>
    join(root, `${createHash('sha256').update(path).digest('hex')}.json`);
  const location = (file: StoredFile): string => join(root, file.blob);
  const find = async (path: string): Promise<StoredFile | undefined> => {
    const text = await readFile(description(path), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : (JSON.parse(text) as StoredFile);
  };
  return {
    find,
    location,
    async put(path, content, owner) {
      await mkdir(root, { recursive: true });
      const blob = randomUUID();
      const target = createWriteStream(join(root, blob));
      try {
        await pipeline(content, limited, target);
      } catch (error) {
        await rm(join(root, blob), { force: true });
        throw error;
      }
      const before = await find(path);
      const stored: StoredFile = {
        path,
        size: target.bytesWritten,
        blob,
        at: now(),
        ...(owner === undefined ? {} : { owner }),
      };
      // The description is what makes the file exist, so it appears whole or not at all.
      await writeFile(join(root, `${blob}.json`), JSON.stringify(stored));
      await rename(join(root, `${blob}.json`), description(path));
      if (before) await rm(location(before), { force: true });
      return stored;
    },
    async remove(path) {
      const file = await find(path);
      if (!file) return false;
      await rm(description(path), { force: true });
      await rm(location(file), { force: true });
      return true;
    },
  };
}
