import type { CallWish } from './draft';

/** When to be called, as chips. */
export const CALL_WISHES: readonly { key: CallWish; name: string }[] = [
  { key: 'any', name: '随时都行' },
  { key: 'day', name: '白天' },
  { key: 'evening', name: '晚上' },
  { key: 'write', name: '请文字回复' },
];

const LINES: Record<CallWish, string> = {
  any: '',
  day: '（希望白天联系）',
  evening: '（希望晚上 6 点后联系）',
  write: '（希望在小程序里文字回复，先不打电话）',
};

/** The words as they are sent: whoever reads them sees the wish with them. */
export const withWish = (text: string, wish: CallWish): string => `${text.trim()}${LINES[wish]}`;
