import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BUILT = resolve(__dirname, '../../../dist/weapp');

/** A copy of the built mini-program of its own: the simulator keeps what it compiled beside the files it read. */
export function builtCopy(): string {
  if (!existsSync(join(BUILT, 'app.json'))) throw new Error('dist/weapp is missing: run npm run build:weapp');
  const copy = mkdtempSync(join(tmpdir(), 'weapp-'));
  cpSync(BUILT, copy, { recursive: true });
  return copy;
}
