import Taro from '@tarojs/taro';

const MAX_STACK = 10;
const TABS = ['/pages/home/index', '/pages/tickets/index', '/pages/inbox/index', '/pages/me/index'];

/** Opens a page, e.g. `/pages/ticket/index?id=…`: switches tabs for tab pages, replaces when WeChat's stack is full. */
export async function open(url: string): Promise<void> {
  const [path = ''] = url.split('?');
  if (TABS.includes(path)) await Taro.switchTab({ url: path });
  else if (Taro.getCurrentPages().length >= MAX_STACK) await Taro.redirectTo({ url });
  else await Taro.navigateTo({ url });
}

/** Opens a page in the place of this one: going back does not return here. */
export async function replace(url: string): Promise<void> {
  const [path = ''] = url.split('?');
  if (TABS.includes(path)) await Taro.switchTab({ url: path });
  else await Taro.redirectTo({ url });
}

/** Back to the page before, or to `otherwise` when there is none (opened from a message or a code). */
export async function back(otherwise = '/pages/home/index'): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await replace(otherwise);
}

/** Ends the pull-down spinner of the page. */
export const stopPullDown = (): void => Taro.stopPullDownRefresh();

/** Scrolls the page so that the element is seen, e.g. the first field that is wrong. */
export function scrollTo(selector: string): void {
  void Promise.resolve(Taro.pageScrollTo({ selector, offsetTop: -80, duration: 200 })).catch(() => undefined);
}

/** Back to the top of the page at once: its content is another now. */
export const scrollToTop = (): void =>
  void Promise.resolve(Taro.pageScrollTo({ scrollTop: 0, duration: 0 })).catch(() => undefined);

/** The words in the navigation bar. */
export const setTitle = (title: string): void => void Taro.setNavigationBarTitle({ title });

/** The red number on the inbox tab; 0 removes it. Quiet on pages where the tab bar is not shown. */
export function setInboxBadge(unread: number): void {
  const done =
    unread > 0
      ? Taro.setTabBarBadge({ index: 2, text: unread > 99 ? '99+' : String(unread) })
      : Taro.removeTabBarBadge({ index: 2 });
  void Promise.resolve(done).catch(() => undefined);
}
