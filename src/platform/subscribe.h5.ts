import Taro from '@tarojs/taro';
import { identityKey } from './identity';
import type { SubscribeAnswer, Template } from './subscribe-types';

const BOX =
  'position:fixed;inset:0;z-index:2000;display:flex;align-items:flex-end;background:rgba(0,0,0,.5);font:16px/1.5 sans-serif';
const PANEL =
  'width:100%;padding:24px 20px;border-radius:16px 16px 0 0;background:#fff;color:#111;box-sizing:border-box';
const BUTTON = 'flex:1;height:46px;border:0;border-radius:8px;font-size:16px';

type Answer = 'accept' | 'reject' | 'never';

const switchedOff = (): string => `subscribe-off:${identityKey()}`;

function popup(templates: Template[]): Promise<Answer> {
  return new Promise((resolve) => {
    const box = document.createElement('div');
    box.style.cssText = BOX;
    const panel = document.createElement('div');
    panel.style.cssText = PANEL;
    const title = document.createElement('div');
    title.textContent = '申请向你发送以下消息（模拟微信弹窗）';
    title.style.fontWeight = '600';
    const list = document.createElement('div');
    list.textContent = templates.map((template) => `✓ ${template.title}`).join('\n');
    list.style.cssText = 'margin:12px 0 20px;white-space:pre-line';
    const row = document.createElement('div');
    row.style.cssText = 'display:flex;gap:12px';
    const button = (id: string, words: string, colours: string, answer: Answer) => {
      const element = document.createElement('button');
      element.id = id;
      element.textContent = words;
      element.style.cssText = `${BUTTON};${colours}`;
      element.onclick = () => {
        box.remove();
        resolve(answer);
      };
      row.appendChild(element);
    };
    button('wx-reject', '取消', 'background:#f2f2f2;color:#07a152', 'reject');
    button('wx-never', '总是拒绝', 'background:#f2f2f2;color:#666', 'never');
    button('wx-accept', '允许', 'background:#07c160;color:#fff', 'accept');
    panel.append(title, list, row);
    box.appendChild(panel);
    document.body.appendChild(box);
  });
}

/** Imitates WeChat's popup and its memory of a "no" for good (N2); tells the local cloud what was accepted, as WeChat itself would know. */
export async function requestSubscribe(templates: Template[]): Promise<SubscribeAnswer> {
  const ids = templates.map(({ id }) => id);
  const refused = Object.fromEntries(ids.map((id) => [id, 'reject']));
  if (ids.length === 0) return { results: {}, blocked: [] };
  if (localStorage.getItem(switchedOff())) return { results: refused, blocked: ids };
  const answer = await popup(templates);
  if (answer === 'never') localStorage.setItem(switchedOff(), 'yes');
  if (answer !== 'accept') return { results: refused, blocked: answer === 'never' ? ids : [] };
  const openid = identityKey();
  const post = ({ id }: Template) =>
    fetch('/dev/accepts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ openid, templateId: id, count: 1 }),
    }).then((reply) => [id, reply.ok ? 'accept' : 'reject']);
  const told = await Promise.all(templates.map((one) => post(one).catch(() => [one.id, 'reject'])));
  return { results: Object.fromEntries(told) as Record<string, string>, blocked: [] };
}

/** Tells that messages are switched off, and switches them on again if the person wants. */
export async function explainBlocked(words: { title: string; content: string }): Promise<void> {
  const { confirm } = await Taro.showModal({ ...words, confirmText: '去打开', cancelText: '暂不' });
  if (confirm) localStorage.removeItem(switchedOff());
}
