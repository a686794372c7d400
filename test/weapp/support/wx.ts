import type { WxCloud } from '../../../localcloud/client/wx-cloud';
import { recorderOf, type Microphone } from './recorder';

/** What the app asked WeChat to do, for tests to look at. */
export interface WxRecord {
  /** Pages opened, in order. */
  opened: { how: string; url: string }[];
  /** setData of every page, in order, with its size as JSON and when (epoch ms). */
  setData: { route: string; bytes: number; data: object; at: number }[];
  /** Templates a page needed that the build left out. */
  missing: string[];
}

/** What WeChat tells of an element that comes near the screen or leaves it. */
export interface Seen {
  boundingClientRect: { height: number };
  intersectionRect: { height: number };
}

/** The parts of the phone a test plays with. */
export interface Device {
  online: boolean;
  /** Called back when the network comes or goes. */
  networkListeners: ((status: { isConnected: boolean }) => void)[];
  /** What the person picks when photos are asked for. */
  toChoose: string[];
  /** Numbers called, in order. */
  called: string[];
  /** Canvases the app asked for, and strokes begun on them. */
  pads: number;
  strokes: number;
  /** Whether it can make a photo as small as asked; an old one leaves it as it is. */
  resizes: boolean;
  /** What was copied last. */
  clipboard: string;
  microphone: Microphone;
  /** Who wants to know what comes near the screen, by selector; a phone without eyes tells nobody anything. */
  watched: Map<string, (seen: Seen) => void>;
}

/** A phone with a network, and nothing picked, called or signed yet. */
export const newDevice = (): Device => ({
  online: true,
  networkListeners: [],
  toChoose: [],
  called: [],
  pads: 0,
  strokes: 0,
  resizes: true,
  clipboard: '',
  microphone: { tell: new Map(), refused: false, settings: 0 },
  watched: new Map(),
});

type Options = Record<string, unknown> & {
  url?: string;
  success?: (result: object) => void;
  fail?: (result: object) => void;
  complete?: (result: object) => void;
};

const WINDOW = {
  windowWidth: 375,
  windowHeight: 667,
  screenWidth: 375,
  screenHeight: 667,
  pixelRatio: 2,
  statusBarHeight: 20,
  platform: 'devtools',
  SDKVersion: '3.8.0',
};

/** A canvas of type 2d as WeChat hands it out; it only counts the strokes. */
function canvasOf(device: Device): object {
  device.pads += 1;
  const nothing = () => undefined;
  const context = {
    scale: nothing,
    fillRect: nothing,
    moveTo: nothing,
    lineTo: nothing,
    stroke: nothing,
    beginPath: () => void (device.strokes += 1),
  };
  return { node: { getContext: () => context }, width: 300, height: 200 };
}

/** The `wx` of a phone: storage, navigation that is recorded, accepted subscriptions, files, and the cloud given to it. */
export function makeWx(
  cloud: WxCloud,
  record: WxRecord,
  launch: object,
  storage: Map<string, unknown>,
  device: Device,
): Record<string, unknown> {
  const answer = (api: string, options: Options = {}, more: object = {}) => {
    const result = { errMsg: `${api}:ok`, ...more };
    options.success?.(result);
    options.complete?.(result);
    return Promise.resolve(result);
  };
  const wx: Record<string, unknown> = {
    cloud,
    canIUse: () => true,
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    onAppShow: () => undefined,
    getNetworkType: (options: Options) =>
      answer('getNetworkType', options, { networkType: device.online ? 'wifi' : 'none' }),
    onNetworkStatusChange: (listener: Device['networkListeners'][number]) =>
      void device.networkListeners.push(listener),
    getFileSystemManager: () => ({
      saveFile: ({ tempFilePath, success }: { tempFilePath: string; success: (r: object) => void }) =>
        success({ savedFilePath: tempFilePath.replace('/tmp/', '/store/') }),
      removeSavedFile: () => undefined,
      getFileInfo: ({ success }: { success: (r: object) => void }) =>
        success({ size: device.resizes ? 10_000 : 300_000 }),
    }),
    chooseMedia: (options: Options) => {
      const chosen = device.toChoose.splice(0);
      return answer('chooseMedia', options, {
        tempFiles: chosen.map((tempFilePath) => ({ tempFilePath })),
      });
    },
    compressImage: (options: Options & { src: string }) =>
      answer('compressImage', options, { tempFilePath: options.src }),
    getLocation: (options: Options) => {
      const result = { errMsg: 'getLocation:fail auth deny' };
      options.fail?.(result);
      options.complete?.(result);
    },
    getRecorderManager: () => recorderOf(device.microphone),
    showModal: (options: Options) => answer('showModal', options, { confirm: true }),
    openSetting: (options: Options) => {
      device.microphone.settings += 1;
      return answer('openSetting', options, { authSetting: {} });
    },
    makePhoneCall: (options: Options & { phoneNumber: string }) => {
      device.called.push(options.phoneNumber);
      return answer('makePhoneCall', options);
    },
    setClipboardData: (options: Options & { data: string }) => {
      device.clipboard = options.data;
      return answer('setClipboardData', options);
    },
    createIntersectionObserver: () => {
      let selector = '';
      const observer = {
        relativeToViewport: () => observer,
        observe(wanted: string, tell: (seen: Seen) => void) {
          selector = wanted;
          device.watched.set(wanted, tell);
        },
        disconnect: () => void device.watched.delete(selector),
      };
      return observer;
    },
    canvasToTempFilePath: (options: Options) =>
      answer('canvasToTempFilePath', options, { tempFilePath: 'wxfile://tmp/signature.jpg' }),
    createSelectorQuery: () => {
      const query = {
        select: () => query,
        fields: () => query,
        exec: (done: (results: object[]) => void) => done([canvasOf(device)]),
      };
      return query;
    },
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
    removeStorageSync: (key: string) => void storage.delete(key),
    requestSubscribeMessage: (options: Options & { tmplIds: string[] }) =>
      answer(
        'requestSubscribeMessage',
        options,
        Object.fromEntries(options.tmplIds.map((id) => [id, 'accept'])),
      ),
  };
  for (const name of ['getWindowInfo', 'getSystemInfoSync', 'getDeviceInfo', 'getAppBaseInfo'])
    wx[name] = () => WINDOW;
  for (const name of [
    'setTabBarBadge',
    'removeTabBarBadge',
    'pageScrollTo',
    'stopPullDownRefresh',
    'setNavigationBarTitle',
  ])
    wx[name] = (options: Options) => answer(name, options);
  for (const how of ['navigateTo', 'redirectTo', 'navigateBack', 'switchTab', 'reLaunch'])
    wx[how] = (options: Options) => {
      record.opened.push({ how, url: options.url ?? '' });
      return answer(how, options);
    };
  return wx;
}
