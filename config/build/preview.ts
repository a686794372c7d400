import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Target } from './build-when-changed';

const SOURCE = 'preview/page';
const OUT = join('dist', 'preview');

async function buildPage(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  await build({
    entryPoints: { page: join(SOURCE, 'main.ts') },
    outdir: OUT,
    bundle: true,
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  copyFileSync(join('preview', 'index.html'), join(OUT, 'index.html'));
}

/** The page with the two phones that `npm start` serves. */
export const previewTarget: Target = {
  name: 'preview',
  sources: [SOURCE, 'preview/index.html', 'config/build'],
  output: join(OUT, 'index.html'),
  build: buildPage,
};
