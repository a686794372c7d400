import { create } from 'qrcode';
import type { Cast } from '../seed/cast';
import { button, el } from './dom';

const MARGIN = 2;

/** A QR code as one SVG path: small, sharp at every size, and it needs no picture. */
function code(text: string): SVGSVGElement {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const dots = Array.from(modules.data, (dark, index) =>
    dark ? `M${index % modules.size} ${Math.floor(index / modules.size)}h1v1h-1z` : '',
  );
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const edge = modules.size + 2 * MARGIN;
  svg.setAttribute('viewBox', `${-MARGIN} ${-MARGIN} ${edge} ${edge}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', dots.join(''));
  svg.append(path);
  return svg;
}

/** The page a scanned code opens in the mini-program (P5). */
export const reportPage = (scene: string): string => `pages/report/index?scene=${encodeURIComponent(scene)}`;

/** The wall of codes: a tap does what scanning the poster would. */
export function createCodes(spots: Cast['spots'], onScan: (page: string) => void): HTMLElement {
  const wall = el('ul', { class: 'codes' });
  const items = spots.map(({ label, scene }) => {
    const poster = button('', () => onScan(reportPage(scene)), { 'aria-label': `扫码：${label}` });
    poster.append(code(`${location.origin}/app/#/${reportPage(scene)}`), el('span', {}, label));
    const item = el('li', {}, poster);
    wall.append(item);
    return { label, item };
  });
  const search = el('input', {
    type: 'search',
    placeholder: '找点位：电梯、车库、岗亭…',
    'aria-label': '找点位',
  });
  search.addEventListener('input', () => {
    for (const { label, item } of items) item.hidden = !label.includes(search.value.trim());
  });
  return el(
    'div',
    { class: 'wall' },
    el('p', { class: 'hint' }, '贴在公共区域的报修码。点一下，等于用左边的手机扫码。'),
    search,
    wall,
  );
}
