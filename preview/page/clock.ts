import { fullTime } from './china-words';
import { button, el } from './dom';

/** The simulated time on the page. */
export interface Clock {
  now: () => number;
  /** Asks the local cloud again. */
  learn: () => Promise<void>;
}

/** Shows the local cloud's time with buttons that move it; every deadline on the way comes true before the button is free. */
export function createClock(root: HTMLElement, onReset: () => void): Clock {
  let offset = 0;
  const now = (): number => Date.now() + offset;
  const time = el('output', { class: 'time', 'aria-live': 'off' });
  const show = (): void => void (time.textContent = fullTime(now()));
  const learnFrom = (ms: number): void => {
    offset = ms - Date.now();
    show();
  };
  const advance = async (duration: string): Promise<void> => {
    buttons.forEach((one) => (one.disabled = true));
    const body = JSON.stringify({ advance: duration });
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch('/dev/clock', { method: 'POST', headers, body }).catch(() => undefined);
    if (reply?.ok) learnFrom(((await reply.json()) as { ms: number }).ms);
    buttons.forEach((one) => (one.disabled = false));
  };
  const buttons = [
    button('+1 小时', () => void advance('1h'), { title: '时间前进一小时，到期的提醒会依次发生' }),
    button('+1 天', () => void advance('24h'), { title: '时间前进一天，到期的提醒会依次发生' }),
  ];
  root.append(
    el('span', { class: 'label' }, '模拟时间'),
    time,
    ...buttons,
    button('重置', onReset, { class: 'quiet', title: '丢弃所有改动，重新生成演示数据' }),
  );
  setInterval(show, 1000);
  return {
    now,
    async learn() {
      const reply = await fetch('/dev/clock').catch(() => undefined);
      if (reply?.ok) learnFrom(((await reply.json()) as { ms: number }).ms);
    },
  };
}
