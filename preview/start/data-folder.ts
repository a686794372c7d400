import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of one demonstration and what is where in it. */
export interface DataFolder {
  /** the local cloud's database, files and clock */
  cloudDir: string;
  /** environment of the functions: the demo key that seals personal data */
  envFile: string;
  /** what the preview page reads about this demonstration; served at /demo */
  pageDir: string;
  /** demo data were made completely */
  ready(): boolean;
  markReady(): void;
  /** Throws the data away; the key stays, so that printed codes stay valid. */
  clear(): void;
  release(): void;
}

const KEY_FILE = 'demo.env';

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function takeLock(file: string): void {
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (holder > 0 && holder !== process.pid && alive(holder))
    throw new Error(
      `演示数据正被另一个 npm start 使用（进程 ${holder}），请先停止它，或用 --data 换一个目录\n` +
        `The demo data are in use by another npm start (process ${holder}); stop it or choose another --data`,
    );
  writeFileSync(file, String(process.pid));
}

/** Opens the folder, or makes it. Refuses one that holds something else: nothing of a person's own is ever cleared. */
export function openDataFolder(dir: string): DataFolder {
  const envFile = join(dir, KEY_FILE);
  if (existsSync(dir) && readdirSync(dir).length > 0 && !existsSync(envFile))
    throw new Error(
      `${dir} 里有别的文件，请用 --data 换一个空目录\n${dir} holds other files; choose an empty --data`,
    );
  const at = (name: string): string => join(dir, name);
  const [cloudDir, pageDir, marker, lock] = [at('cloud'), at('page'), at('ready'), at('in-use')];
  mkdirSync(pageDir, { recursive: true });
  if (!existsSync(envFile))
    writeFileSync(envFile, `PII_KEYS=demo:${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  takeLock(lock);
  return {
    cloudDir,
    envFile,
    pageDir,
    ready: () => existsSync(marker),
    markReady: () => writeFileSync(marker, new Date().toISOString()),
    clear() {
      rmSync(marker, { force: true });
      rmSync(cloudDir, { recursive: true, force: true });
    },
    release: () => rmSync(lock, { force: true }),
  };
}
