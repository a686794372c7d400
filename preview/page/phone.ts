import type { CastMember } from '../seed/cast';
import { button, el } from './dom';
import { recall, remember } from './remember';

/** One phone on the page and whose it is. */
export interface Phone {
  openid: () => string;
  /** Opens the mini-program afresh, as a tap on a message or a scan does; as somebody else when given. */
  open: (page: string, openid?: string) => void;
  /** A WeChat banner at the top of the screen for some seconds. */
  banner: (title: string, words: string, onTap: () => void) => void;
  /** Names people by openid: this phone can be any of them. */
  knows: (openid: string) => CastMember | undefined;
}

const BANNER_MS = 6000;

/** Builds a phone into `root`; `home` is the page its people begin on. */
export function createPhone(
  root: HTMLElement,
  options: { title: string; key: string; home: string; people: CastMember[]; preferred: string },
): Phone {
  const { people, home, key } = options;
  const knows = (openid: string): CastMember | undefined => people.find((one) => one.openid === openid);
  const chosen = [recall(key) ?? '', options.preferred].find((openid) => knows(openid));
  let current = chosen ?? people[0]?.openid ?? '';
  let opened = 0;

  let frame = el('iframe', { title: options.title });
  const select = el('select', { 'aria-label': `${options.title}：换人` });
  for (const { openid, name, about } of people)
    select.append(el('option', { value: openid }, `${name} — ${about}`));
  const avatar = el('span', { class: 'avatar', 'aria-hidden': 'true' });
  const name = el('strong');
  const about = el('small');
  const shelf = el('div', { class: 'banners', 'aria-live': 'polite' });

  const open = (page: string, openid = current): void => {
    current = openid;
    remember(key, openid);
    const person = knows(openid);
    select.value = openid;
    name.textContent = person?.name ?? '';
    about.textContent = person?.about ?? '';
    avatar.textContent = (person?.name ?? '').slice(0, 1);
    // A changing query makes it a new visit: setting the hash alone would only turn a page of the old one. And a new
    // frame makes it a new phone: what the old page still had under way, going back for one, would undo the visit.
    opened += 1;
    const src = `/app/?as=${encodeURIComponent(openid)}&visit=${opened}#/${page}`;
    const fresh = el('iframe', { title: options.title, src });
    frame.replaceWith(fresh);
    frame = fresh;
  };

  select.addEventListener('change', () => open(home, select.value));
  root.append(
    el(
      'div',
      { class: 'who' },
      avatar,
      el('div', { class: 'names' }, name, about),
      el('span', { class: 'swap' }, '换人'),
      select,
    ),
    el('div', { class: 'device' }, shelf, frame),
    el(
      'div',
      { class: 'keys' },
      button('首页', () => open(home)),
      button('刷新', () => frame.contentWindow?.location.reload()),
    ),
  );
  open(home);

  return {
    openid: () => current,
    open,
    knows,
    banner(title, words, onTap) {
      const note = button('', () => (note.remove(), onTap()), { class: 'banner' });
      note.append(el('b', {}, title), el('span', {}, words));
      shelf.append(note);
      setTimeout(() => note.remove(), BANNER_MS);
    },
  };
}
