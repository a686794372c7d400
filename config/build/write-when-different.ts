import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file only when its contents change, so that a watching local cloud reloads what really is new. */
export function writeWhenDifferent(file: string, contents: string | Uint8Array): void {
  const next = Buffer.from(contents);
  if (existsSync(file) && readFileSync(file).equals(next)) return;
  mkdirSync(dirname(file), { recursive: true });
  // Under another name first: test files build at the same time, and nobody may read half a function.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, next);
  renameSync(draft, file);
}
