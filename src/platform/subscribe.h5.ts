import { identityKey } from './identity';
import type { Accepted, Template } from './subscribe-types';

const BOX =
  'position:fixed;inset:0;z-index:2000;display:flex;align-items:flex-end;background:rgba(0,0,0,.5);font:16px/1.5 sans-serif';
const PANEL =
  'width:100%;padding:24px 20px;border-radius:16px 16px 0 0;background:#fff;color:#111;box-sizing:border-box';
const BUTTON = 'flex:1;height:46px;border:0;border-radius:8px;font-size:16px';

function popup(templates: Template[]): Promise<boolean> {
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
    const button = (id: string, words: string, colours: string, answer: boolean) => {
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
    button('wx-reject', '取消', 'background:#f2f2f2;color:#07a152', false);
    button('wx-accept', '允许', 'background:#07c160;color:#fff', true);
    panel.append(title, list, row);
    box.appendChild(panel);
    document.body.appendChild(box);
  });
}

/** Imitates WeChat's popup (N2) and tells the local cloud what was accepted, as WeChat itself would know. */
export async function requestSubscribe(templates: Template[]): Promise<Accepted> {
  if (templates.length === 0 || !(await popup(templates))) return [];
  const openid = identityKey();
  const post = ({ id }: Template) =>
    fetch('/dev/accepts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ openid, templateId: id, count: 1 }),
    }).then((reply) => (reply.ok ? [id] : []));
  const told = await Promise.all(templates.map((template) => post(template).catch(() => [])));
  return told.flat();
}
