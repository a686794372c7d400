import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenChanged } from '../../config/build/build-when-changed';
import { targets } from '../../config/build/targets';
import { castOf } from '../seed/cast';
import { feedbackStories } from '../seed/feedback/all';
import { seed } from '../seed/seed';
import { stories } from '../seed/stories/all';
import { startCloudProcess, type CloudProcess } from './cloud-process';
import { startControl, type PreviewStatus } from './control';
import { openDataFolder } from './data-folder';
import { demandFreePort } from './free-port';
import type { PreviewOptions } from './options';
import { told } from './say';

/** A running preview. */
export interface Preview {
  url: string;
  /** Resolves when the local cloud has ended by itself, which it should not. */
  broken: Promise<string>;
  stop(): Promise<void>;
}

/** Builds what changed, makes demo data when there are none, serves the page, the phones and the cloud on one port. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  await demandFreePort(options.port);
  const folder = openDataFolder(options.dataDir);
  const status: PreviewStatus = { state: 'preparing', done: 0, total: 0 };
  let cloud: CloudProcess | undefined;
  let stopping = false;
  let tellBroken: (why: string) => void = () => undefined;
  const broken = new Promise<string>((resolve) => (tellBroken = resolve));

  const prepareData = async (): Promise<void> => {
    folder.clear();
    const script = options.empty
      ? { repairs: [], feedback: [] }
      : { repairs: stories, feedback: feedbackStories };
    await seed(folder, script, (done, total) => Object.assign(status, { done, total }));
    folder.markReady();
  };
  const serveArgs = (port: number): string[] => [
    ...['--port', String(port), '--data', folder.cloudDir, '--functions', 'dist/cloudfunctions'],
    ...['--env-file', folder.envFile, '--push', 'notify'],
    ...['--serve', '/=dist/preview', '--serve', '/app=dist/h5'],
    ...['--serve', `/demo=${folder.pageDir}`],
    // A scanned code opens its page here; a free port is not known beforehand, and nobody prints codes of it.
    ...(port > 0 ? ['--qr-url', `http://127.0.0.1:${port}/app/#/{page}?scene={scene}`] : []),
  ];
  const openCloud = async (port: number): Promise<CloudProcess> => {
    const opened = await startCloudProcess(serveArgs(port));
    void opened.ended.then((code) => {
      if (cloud === opened && !stopping) tellBroken(`本地云意外退出 / the local cloud ended with ${code}`);
    });
    status.state = 'ready';
    return opened;
  };
  const reset = async (): Promise<void> => {
    const old = cloud;
    if (!old || status.state === 'preparing') return;
    Object.assign(status, { state: 'preparing', done: 0, total: 0 });
    cloud = undefined;
    await old.stop();
    await prepareData();
    cloud = await openCloud(Number(new URL(old.url).port));
  };

  try {
    mkdirSync('dist', { recursive: true });
    await told('编译云函数', 'building the cloud functions', () => buildWhenChanged(targets.functions));
    const building = told('编译小程序网页版', 'building the mini-program for the browser', () =>
      buildWhenChanged(targets.h5),
    );
    const preparing =
      folder.ready() && !options.fresh
        ? Promise.resolve()
        : told('准备演示数据', 'making demo data', prepareData);
    await Promise.all([building, preparing, buildWhenChanged(targets.preview)]);
    const opened = await openCloud(options.port);
    cloud = opened;
    const control = await startControl({
      isOurs: (origin) => origin === opened.url || origin === opened.url.replace('127.0.0.1', 'localhost'),
      status: () => status,
      reset: () => void reset().catch(() => (status.state = 'failed')),
    });
    const page = { ...castOf(folder.envFile), control: control.url };
    writeFileSync(join(folder.pageDir, 'cast.json'), JSON.stringify(page));
    const stop = async (): Promise<void> => {
      stopping = true;
      control.close();
      await cloud?.stop();
      folder.release();
    };
    return { url: `${opened.url}/`, broken, stop };
  } catch (error) {
    folder.release();
    throw error;
  }
}
