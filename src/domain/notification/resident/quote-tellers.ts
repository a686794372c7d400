import { toShortText } from '../../shared/local-text';
import { toYuan } from '../../shared/money-text';
import type { ResidentTellers } from './told';

/** The price before the work (N1, T15): the reporter's to answer, nobody else's to know. */
export const quoteTellers: ResidentTellers<'quoted' | 'quote-expired'> = {
  quoted: ({ version, totalCents, validUntil }) => ({
    title: version > 1 ? '新的维修报价，请您确认' : '维修报价，请您确认',
    body: `共 ${toYuan(totalCents)}，请在 ${toShortText(validUntil)} 前确认，确认后才会施工`,
    to: 'reporter',
    awaited: true,
  }),
  'quote-expired': () => ({
    title: '报价已过期',
    body: '如仍需维修，师傅会与您重新确认价格',
    to: 'reporter',
  }),
};
