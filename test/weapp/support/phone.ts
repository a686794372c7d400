// A phone running the *built* WeChat output: the templates compiled by WeChat's own compiler, the real Taro runtime, and
// wx.cloud going to a local cloud. Nothing of the app is replaced.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWxCloud, type Fetch } from '../../../localcloud/client/wx-cloud';
import { builtCopy } from './built';
import { makeWx, newDevice, type Device, type WxRecord } from './wx';
import { openPage, type PhonePage } from './page';

/** A running mini-program. */
export interface Phone {
  record: WxRecord;
  /** Opens a page as WeChat would: `/pages/ticket/index?id=…`. */
  open(url: string): Promise<PhonePage>;
  /** What the app keeps on the phone under a name. */
  stored(name: string): unknown;
  /** Everything the app keeps on the phone, by key. */
  kept(): ReadonlyMap<string, unknown>;
  /** Opens the page the app asked for last. */
  follow(): Promise<PhonePage>;
  device: Device;
  /** The network comes or goes, and the app is told as WeChat tells it. */
  setOnline(online: boolean): void;
  /** Closes the app and starts it cold, with what it kept on the phone and the network as it is. */
  restart(): Phone;
}

interface AppConfig {
  onLaunch(options: object): void;
  onShow?(options: object): void;
}

/** A photo on the phone, read by its path like any other address. */
const PHOTO = Buffer.from('a photo of the job');

/** The network as this phone has it: its own files always, the cloud only while it is online. */
const through =
  (device: Device, network: Fetch): Fetch =>
  (url, init) => {
    if (url.startsWith('wxfile:')) return Promise.resolve(new Response(PHOTO));
    return device.online ? network(url, init) : Promise.reject(new Error('ERR_INTERNET_DISCONNECTED'));
  };

/** Cold start of the built app as this person; `network` stands between the phone and the cloud when a test needs a bad one. */
export function startPhone(
  base: string,
  openid: string,
  network: Fetch = (url, init) => fetch(url, init),
  storage = new Map<string, unknown>(),
  device: Device = newDevice(),
): Phone {
  jest.resetModules();
  const dist = builtCopy();
  const record: WxRecord = { opened: [], setData: [], missing: [] };
  const { pages } = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as { pages: string[] };
  const launch = { path: pages[0], query: {}, scene: 1001 };
  const cloud = createWxCloud({ base, openid, fetch: through(device, network) });
  const stack: object[] = [];
  const loaded = new Map<string, string>();
  let app: AppConfig | undefined;
  const globals = globalThis as unknown as Record<string, unknown>;
  globals.wx = makeWx(cloud, record, launch, storage, device);
  // Keeps what is already in global.wx, so it must come after the line above.
  const simulate = jest.requireActual<object>('miniprogram-simulate');
  globals.App = (config: AppConfig) => {
    app = config;
  };
  globals.getApp = () => app;
  globals.getCurrentPages = () => stack;
  // A page is registered as the component the simulator is loading at that moment.
  globals.Page = (config: Record<string, unknown>) => {
    const methods = Object.fromEntries(
      Object.entries(config).filter(([, value]) => typeof value === 'function'),
    );
    (globals.Component as (component: object) => void)({ data: config.data, methods });
  };
  jest.requireActual(join(dist, 'app.js'));
  app?.onLaunch(launch);
  app?.onShow?.(launch);

  const warn = console.warn;
  console.warn = (...words: unknown[]) => {
    if (String(words[0]).includes('WXMLRT')) record.missing.push(String(words[0]));
    else warn(...words);
  };
  const open = (url: string) => openPage({ dist, simulate, record, stack, loaded }, url);
  return {
    record,
    open,
    stored: (name) => storage.get(`me:${name}`),
    kept: () => storage,
    device,
    setOnline(online) {
      device.online = online;
      device.networkListeners.forEach((listener) => listener({ isConnected: online }));
    },
    restart: () => startPhone(base, openid, network, storage, { ...device, networkListeners: [] }),
    follow: () => open(record.opened[record.opened.length - 1]?.url ?? ''),
  };
}
