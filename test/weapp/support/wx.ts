import type { WxCloud } from '../../../localcloud/client/wx-cloud';

/** What the app asked WeChat to do, for tests to look at. */
export interface WxRecord {
  /** Pages opened, in order. */
  opened: { how: string; url: string }[];
  /** setData of every page, in order, with its size as JSON. */
  setData: { route: string; bytes: number; data: object }[];
  /** Templates a page needed that the build left out. */
  missing: string[];
}

type Options = Record<string, unknown> & {
  url?: string;
  success?: (result: object) => void;
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

/** The `wx` of a phone: storage, navigation that is recorded, accepted subscriptions, and the cloud given to it. */
export function makeWx(
  cloud: WxCloud,
  record: WxRecord,
  launch: object,
  storage: Map<string, unknown>,
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
