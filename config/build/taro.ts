import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from './build-when-changed';

const TARO = join('node_modules', '@tarojs', 'cli', 'bin', 'taro');

/** Runs Taro in a process of its own: it changes global state, and its output is only worth reading when it fails. */
function runTaro(type: string, out: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TARO, 'build', '--type', type], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', TARO_OUT: out },
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`taro build --type ${type} failed:\n${Buffer.concat(said).toString('utf8')}`));
    });
  });
}

/**
 * Builds beside the old output and changes over at the end: a running preview never serves a half-made app. The folder keeps
 * its name, because webpack's kept work counts for one output folder only.
 */
async function buildBeside(type: string): Promise<void> {
  const [out, made, old] = [join('dist', type), join('dist', `.${type}-next`), join('dist', `.${type}-old`)];
  await runTaro(type, made);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(made, out);
  rmSync(old, { recursive: true, force: true });
}

/** The mini-program for one platform in `dist/<type>`: `weapp` is what WeChat's tools open, `h5` what the preview shows. */
export const taroTarget = (type: 'h5' | 'weapp', entry: string): Target => ({
  name: type,
  sources: [
    'src',
    'config/index.ts',
    'config/templates',
    'babel.config.js',
    'package.json',
    'package-lock.json',
  ],
  output: join('dist', type, entry),
  build: () => buildBeside(type),
});
