import { button, el } from './dom';
import type { PreviewStatus } from '../start/control';

const ASK_AGAIN_MS = 700;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function untilReady(control: string, show: (words: string) => void): Promise<void> {
  for (;;) {
    const { state, done, total } = (await (await fetch(`${control}/status`)).json()) as PreviewStatus;
    if (state === 'ready') return;
    if (state === 'failed') throw new Error('failed');
    show(total > 0 ? `正在重演三周的工单 ${done} / ${total}` : '正在准备小区、住户和员工…');
    await pause(ASK_AGAIN_MS);
  }
}

/** Asks first, then starts over; the page is loaded again when the new demonstration is ready. */
export function askReset(cover: HTMLElement, control: string): void {
  const close = (): void => {
    cover.hidden = true;
    cover.replaceChildren();
  };
  const words = el('p', {}, '所有改动都会丢失，演示数据重新生成，大约需要半分钟。');
  const start = async (): Promise<void> => {
    choice.remove();
    try {
      await fetch(`${control}/reset`, { method: 'POST' });
      await untilReady(control, (text) => (words.textContent = text));
      location.reload();
    } catch {
      words.textContent = '重置没有成功，请在终端停止后重新运行 npm start -- --fresh';
    }
  };
  const choice = el(
    'div',
    { class: 'choice' },
    button('取消', close, { class: 'quiet' }),
    button('重置', () => void start(), { class: 'danger' }),
  );
  cover.replaceChildren(
    el(
      'div',
      { class: 'dialog', role: 'dialog', 'aria-label': '重置演示数据' },
      el('h2', {}, '重置演示数据？'),
      words,
      choice,
    ),
  );
  cover.hidden = false;
}
