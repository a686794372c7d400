import { circle, drop, ellipse, puddle, rect, shade, shape, stroke, tiles, tube, type Scene } from './scene';

const label = (x: number, y: number, text: string, size: number, fill: string): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" font-family="Noto Sans CJK SC, sans-serif" text-anchor="middle" font-weight="700">${text}</text>`;

/** A distribution box. */
const breaker: Scene = {
  name: 'breaker',
  focus: [150, 250],
  draw: (fixed) =>
    `<defs>${shade('w', '#dcd8cc', '#c2bdae')}${shade('p', '#f2f3f1', '#cfd3d1')}</defs>` +
    rect(0, 0, 360, 480, 'url(#w)') +
    rect(50, 110, 260, 270, '#8d9492', 'rx="8"') +
    rect(58, 118, 244, 254, 'url(#p)', 'rx="6"') +
    rect(74, 190, 212, 110, '#3c4443', 'rx="4"') +
    [0, 1, 2, 3, 4]
      .map((n) => {
        const up = fixed || n !== 2;
        return (
          rect(80 + n * 41, 196, 36, 98, '#e9eceb', 'rx="3"') +
          rect(90 + n * 41, up ? 214 : 248, 16, 30, up ? '#2b3332' : '#c0282b', 'rx="3"')
        );
      })
      .join('') +
    label(180, 168, '住户配电箱', 20, '#47544f') +
    label(98, 330, '照明', 13, '#47544f') +
    label(180, 330, '插座', 13, '#47544f') +
    label(262, 330, '空调', 13, '#47544f'),
};

/** The lamp of a corridor. */
const lamp: Scene = {
  name: 'lamp',
  focus: [180, 110],
  draw: (fixed) =>
    `<defs>${shade('c', fixed ? '#f4ecd6' : '#4b4f50', fixed ? '#cfc4a6' : '#26292a')}` +
    `<radialGradient id="g"><stop stop-color="#fffbe6"/><stop offset="1" stop-color="#fff3c0" stop-opacity="0"/></radialGradient></defs>` +
    rect(0, 0, 360, 480, 'url(#c)') +
    shape('M110 480L150 200H210L250 480Z', fixed ? '#b3a98e' : '#1d2021') +
    rect(150, 190, 60, 110, fixed ? '#8b6f4d' : '#2f2a24') +
    shape('M0 0H110L150 200V300L0 480Z', '#000', `opacity="${fixed ? 0.06 : 0.25}"`) +
    (fixed ? circle(180, 90, 150, 'url(#g)') : '') +
    ellipse(180, 84, 56, 20, fixed ? '#fffef2' : '#8a8d8a') +
    (fixed ? '' : stroke('M150 82Q170 92 184 80T212 86', '#3b3d3c', 2)) +
    circle(300, 330, 12, fixed ? '#6f6a58' : '#3a3d3d'),
};

/** The panel of a lift. */
const lift: Scene = {
  name: 'lift',
  focus: [250, 200],
  draw: (fixed) =>
    `<defs>${shade('s', '#b9c0c2', '#8d9699', true)}</defs>` +
    rect(0, 0, 360, 480, '#d8d3c6') +
    rect(20, 60, 170, 420, '#5f686b') +
    rect(28, 68, fixed ? 75 : 60, 412, 'url(#s)') +
    rect(fixed ? 105 : 122, 68, fixed ? 77 : 60, 412, 'url(#s)') +
    (fixed ? '' : rect(88, 68, 34, 412, '#15191a')) +
    rect(220, 130, 76, 190, '#6d7679', 'rx="8"') +
    rect(230, 142, 56, 44, '#101514', 'rx="4"') +
    label(258, 174, fixed ? '16' : 'E3', 28, fixed ? '#ff9d2e' : '#ff4a3d') +
    circle(258, 226, 19, '#dfe4e5', 'stroke="#4d5557" stroke-width="3"') +
    circle(258, 280, 19, '#dfe4e5', `stroke="${fixed ? '#ff9d2e' : '#4d5557'}" stroke-width="3"`) +
    shape('M258 216l8 14h-16z', '#4d5557') +
    shape('M258 290l8-14h-16z', '#4d5557'),
};

/** The entry panel of a building. */
const access: Scene = {
  name: 'access',
  focus: [180, 220],
  draw: (fixed) =>
    `<defs>${shade('w', '#9ba29d', '#7d857f')}${shade('p', '#3b4347', '#20272a')}</defs>` +
    rect(0, 0, 360, 480, 'url(#w)') +
    tiles(0, 0, 360, 480, 120, '#6e766f') +
    rect(95, 70, 170, 330, 'url(#p)', 'rx="16"') +
    rect(115, 92, 130, 100, fixed ? '#2a6f8f' : '#0b0e10', 'rx="6"') +
    (fixed
      ? label(180, 150, '欢迎回家', 22, '#e7f5fb')
      : stroke('M130 108L210 176M200 100L150 184', '#3a4448', 2)) +
    Array.from({ length: 12 }, (_, n) =>
      circle(138 + (n % 3) * 42, 226 + Math.floor(n / 3) * 36, 13, '#59646a'),
    ).join('') +
    circle(180, 380, 8, fixed ? '#39c26b' : '#a2332c'),
};

/** Water in the garage. */
const garage: Scene = {
  name: 'garage',
  focus: [180, 360],
  draw: (fixed) =>
    `<defs>${shade('c', '#6d7371', '#474d4b')}${shade('f', '#5d7a69', '#4b6757')}</defs>` +
    rect(0, 0, 360, 480, 'url(#c)') +
    shape('M0 480V300L120 210H240L360 300V480Z', 'url(#f)') +
    [60, 290].map((x) => rect(x, 90, 44, 260, '#b9b6aa') + rect(x, 250, 44, 60, '#d9b431')).join('') +
    tube('M0 60H360', '#a9382f', '#d97a70', 16) +
    tube('M0 92H360', '#9aa3a5', '#e6ebec', 12) +
    rect(130, 30, 100, 10, '#fdfbe8') +
    stroke('M110 470L150 240M250 470L210 240', '#e9e7da', 5) +
    (fixed ? '' : puddle(180, 390, 150, 58) + puddle(80, 330, 60, 18) + drop(200, 100, 1.2) + drop(196, 150)),
};

/** Overflowing bins. */
const waste: Scene = {
  name: 'waste',
  focus: [180, 300],
  draw: (fixed) =>
    `<defs>${shade('w', '#cdd3c6', '#aab3a4')}</defs>` +
    rect(0, 0, 360, 480, 'url(#w)') +
    rect(0, 30, 360, 46, '#2f6a4f') +
    label(180, 62, '垃圾分类亭', 24, '#f3f8f4') +
    rect(0, 400, 360, 80, '#8d918a') +
    ['#2b7a52', '#3a4a86', '#5a5f5e']
      .map(
        (fill, n) =>
          shape(`M${24 + n * 110} 190h96l-10 220h-76z`, fill) + rect(18 + n * 110, 176, 108, 20, fill),
      )
      .join('') +
    (fixed
      ? ''
      : [50, 96, 160, 210, 270, 310]
          .map((x, n) =>
            ellipse(x, 168 - (n % 3) * 16, 34, 26, ['#20262a', '#e6e2d2', '#2f3b42'][n % 3] ?? ''),
          )
          .join('') +
        shape('M60 470l30-60 50 10 16 50z', '#1d2326') +
        shape('M190 476l20-50 44-6 30 56z', '#cfc7b0') +
        shape('M292 470l14-36 34 8 8 28z', '#a8743c')),
};

/** A pipe in its shaft. */
const pipe: Scene = {
  name: 'pipe',
  focus: [200, 230],
  draw: (fixed) =>
    `<defs>${shade('w', '#8d8f8a', '#6a6d68')}</defs>` +
    rect(0, 0, 360, 480, 'url(#w)') +
    rect(40, 0, 280, 480, '#4b4e4b') +
    tube('M110 0V480', '#7f8b92', '#dfe7ea', 34) +
    tube('M200 0V480', '#3f7d57', '#9fd0b2', 30) +
    tube('M270 0V480', '#a9a49a', '#ece8de', 22) +
    rect(180, 214, 40, 32, fixed ? '#d5dadb' : '#2f5f43', 'rx="5"') +
    (fixed
      ? rect(184, 220, 32, 4, '#7d888c') + rect(184, 236, 32, 4, '#7d888c')
      : stroke(
          'M200 230Q260 214 330 250M200 232Q270 240 320 310M198 232Q140 226 70 270',
          '#d9eef6',
          4,
          'opacity=".85"',
        ) +
        stroke('M200 230Q250 250 290 360', '#d9eef6', 3, 'opacity=".7"') +
        puddle(190, 452, 150, 24)),
};

/** The barrier of the car gate. */
const barrier: Scene = {
  name: 'barrier',
  focus: [110, 260],
  draw: (fixed) =>
    `<defs>${shade('s', '#c3d6df', '#e9eff0')}${shade('r', '#8a8f8e', '#6a706f')}</defs>` +
    rect(0, 0, 360, 240, 'url(#s)') +
    rect(0, 150, 360, 100, '#8aa67c') +
    rect(0, 240, 360, 240, 'url(#r)') +
    stroke('M150 480L175 240M330 480L260 240', '#f1efe4', 5) +
    rect(50, 210, 60, 170, '#e8a52b', 'rx="6"') +
    rect(58, 222, 44, 30, '#1d2326', 'rx="3"') +
    label(80, 244, fixed ? '通行' : '故障', 14, fixed ? '#4fe08a' : '#ff5a4a') +
    (fixed
      ? stroke('M92 230L300 60', '#f5f5f2', 12) +
        stroke('M92 230L300 60', '#c8322c', 12, 'stroke-dasharray="26 26"')
      : stroke('M92 230L340 262', '#f5f5f2', 12) +
        stroke('M92 230L340 262', '#c8322c', 12, 'stroke-dasharray="26 26"')),
};

export const publicScenes: readonly Scene[] = [breaker, lamp, lift, access, garage, waste, pipe, barrier];
