import type { Cast } from '../seed/cast';
import { shortTime } from './china-words';
import { button, el } from './dom';
import { shownOf, type Delivered } from './messages';

const MOST = 60;

/** The tray of WeChat messages beside the phones. */
export interface Tray {
  root: HTMLElement;
  add: (message: Delivered, fresh: boolean) => void;
  clear: () => void;
  /** Shows again what fits the chosen filter: the people on the phones may have changed. */
  sift: () => void;
}

/** Builds the tray; `now` is the simulated time, `onPhones` says whether somebody's phone is on the page. */
export function createTray(parts: {
  cast: Cast;
  now: () => number;
  onPhones: (openid: string) => boolean;
  onOpen: (message: Delivered) => void;
}): Tray {
  const names = new Map([...parts.cast.residents, ...parts.cast.staff].map((one) => [one.openid, one.name]));
  const list = el('ol', { class: 'messages' });
  const empty = el('p', { class: 'hint' }, '还没有消息。在手机上点「允许」订阅后，进度会推送到这里。');
  let everybody = false;
  const shown: { message: Delivered; item: HTMLElement }[] = [];

  const sift = (): void => {
    for (const { message, item } of shown) item.hidden = !everybody && !parts.onPhones(message.openid);
    empty.hidden = shown.some(({ item }) => !item.hidden);
  };
  const both = button('这两部手机', () => choose(false), { 'aria-pressed': 'true' });
  const all = button('所有人', () => choose(true), { 'aria-pressed': 'false' });
  function choose(value: boolean): void {
    everybody = value;
    both.setAttribute('aria-pressed', String(!value));
    all.setAttribute('aria-pressed', String(value));
    sift();
  }

  function card(message: Delivered): HTMLElement {
    const { title, value } = shownOf(message, parts.cast.templates);
    const facts = [value('number'), value('area'), value('status')].filter(Boolean).join(' · ');
    const face = button('', () => parts.onOpen(message), { class: 'message' });
    face.append(
      el('span', { class: 'line' }, el('b', {}, title), el('time', {}, shortTime(message.at, parts.now()))),
      el('span', { class: 'note' }, value('note')),
      el('span', { class: 'facts' }, `发给 ${names.get(message.openid) ?? '其他人'} · ${facts}`),
    );
    return face;
  }

  return {
    root: el('div', { class: 'tray' }, el('div', { class: 'filter' }, both, all), empty, list),
    add(message, fresh) {
      const item = el('li', fresh ? { class: 'fresh' } : {}, card(message));
      list.prepend(item);
      shown.push({ message, item });
      if (shown.length > MOST * 10) shown.shift()?.item.remove();
      sift();
    },
    clear() {
      list.replaceChildren();
      shown.length = 0;
      sift();
    },
    sift,
  };
}
