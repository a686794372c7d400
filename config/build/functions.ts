import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Target } from './build-when-changed';
import { templateList } from './template-list';
import { writeWhenDifferent } from './write-when-different';

const SOURCE = 'cloudfunctions';
const OUT = join('dist', SOURCE);

function names(): string[] {
  return readdirSync(SOURCE).filter(
    (name) => !name.startsWith('_') && existsSync(join(SOURCE, name, 'index.ts')),
  );
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function buildFunctions(): Promise<void> {
  const functions = names();
  const { outputFiles } = await build({
    entryPoints: functions.map((name) => ({ in: join(SOURCE, name, 'index.ts'), out: join(name, 'index') })),
    outdir: OUT,
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    minifySyntax: true,
    charset: 'utf8',
    logLevel: 'error',
  });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  for (const { path, contents } of outputFiles) {
    const name = basename(dirname(path));
    const config = join(SOURCE, name, 'config.json');
    writeWhenDifferent(path, contents);
    writeWhenDifferent(
      join(dirname(path), 'config.json'),
      existsSync(config) ? readFileSync(config) : '{}\n',
    );
    writeWhenDifferent(join(dirname(path), 'package.json'), json({ name, version, main: 'index.js' }));
  }
  writeWhenDifferent(join(OUT, 'indexes.json'), readFileSync(join(SOURCE, 'indexes.json')));
  writeWhenDifferent(join(OUT, 'templates.json'), json(templateList(join(SOURCE, 'template-ids.json'))));
  for (const entry of readdirSync(OUT, { withFileTypes: true }))
    if (entry.isDirectory() && !functions.includes(entry.name))
      rmSync(join(OUT, entry.name), { recursive: true });
}

/**
 * The folders WeChat deploys: `dist/cloudfunctions/<name>/` with one bundled index.js (wx-server-sdk inside: it starts in
 * two thirds of the time), config.json and package.json; beside them the declared indexes and message templates.
 */
export const functionsTarget: Target = {
  name: 'functions',
  sources: [SOURCE, 'src/domain', 'src/contract', 'config/build', 'package-lock.json'],
  output: join(OUT, 'indexes.json'),
  build: buildFunctions,
};
