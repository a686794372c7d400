import { useShareAppMessage } from '@tarojs/taro';

/** What the chat gets when the person shares this page, or taps a share button on it. */
export function useShareCard(card: () => { title: string; path: string }): void {
  useShareAppMessage(() => card());
}
