import { circle, drop, ellipse, puddle, rect, shade, shape, stroke, tiles, tube, type Scene } from './scene';

/** Under the kitchen sink. */
const sink: Scene = {
  name: 'sink',
  focus: [190, 250],
  draw: (fixed) =>
    `<defs>${shade('bk', '#cdb894', '#8d7650')}${shade('fl', '#a98f68', '#7d6645')}</defs>` +
    rect(0, 0, 360, 480, 'url(#bk)') +
    rect(0, 0, 360, 70, '#b9c0c2') +
    ellipse(180, 70, 120, 26, '#9aa3a6') +
    rect(0, 390, 360, 90, 'url(#fl)') +
    tube('M180 84V170Q180 210 215 210T250 240V300H360', '#e3e4e0', '#ffffff', 30) +
    rect(164, 120, 32, 18, '#c8cac4', 'rx="4"') +
    tube(fixed ? 'M80 60V390' : 'M80 60Q74 200 92 300T84 390', '#8e979b', '#e6eaec', 13) +
    tube('M112 60Q130 180 128 250T190 262', fixed ? '#a8b1b5' : '#7f8789', '#eef2f3', 12) +
    circle(192, 262, 13, fixed ? '#d9c26a' : '#8a6f35') +
    rect(186, 240, 12, 46, fixed ? '#e2cf83' : '#94783d', 'rx="3"') +
    (fixed
      ? ''
      : drop(192, 288, 1.3) +
        drop(190, 322) +
        drop(194, 352, 0.9) +
        shape('M120 470L136 398H250L264 470Z', '#3f7fb0') +
        ellipse(193, 399, 57, 13, '#d7ebf2') +
        puddle(90, 440, 80, 18)),
};

/** The stained ceiling of a bathroom or balcony. */
const ceiling: Scene = {
  name: 'ceiling',
  focus: [210, 150],
  draw: (fixed) =>
    `<defs>${shade('cl', '#f4f2ea', '#dedacb')}${shade('wl', '#cfd8d3', '#b3beb8')}</defs>` +
    rect(0, 0, 360, 480, 'url(#wl)') +
    shape('M0 0H360V250L0 300Z', 'url(#cl)') +
    stroke('M0 300L360 250', '#a9a595', 3) +
    (fixed
      ? shape('M120 90Q200 60 280 110T250 200Q170 230 130 180Z', '#fbfaf5', 'opacity=".9"')
      : shape('M90 80Q180 30 290 90T280 210Q180 260 110 200Q60 140 90 80Z', '#c9ad78', 'opacity=".75"') +
        shape('M120 100Q190 60 260 110T250 190Q180 220 130 180Z', '#b3925a', 'opacity=".6"') +
        stroke('M150 110Q190 140 176 190M210 90Q230 130 250 150', '#6f5a34', 1.6) +
        shape('M160 150q22 10 12 34l-16-4z', '#efe9d8') +
        drop(200, 215) +
        drop(232, 240, 0.8)) +
    circle(70, 60, 34, '#fffdf4') +
    circle(70, 60, 26, '#fff6d6'),
};

/** A floor drain. */
const drain: Scene = {
  name: 'drain',
  focus: [180, 290],
  draw: (fixed) =>
    `<defs>${shade('t', '#d9dedd', '#b9c2c1')}</defs>` +
    rect(0, 0, 360, 480, 'url(#t)') +
    tiles(0, 0, 360, 480, 90, '#a2adab') +
    rect(0, 0, 360, 60, '#c3c8c2') +
    (fixed ? '' : ellipse(180, 300, 165, 120, '#7f8f83', 'opacity=".82"')) +
    (fixed ? '' : ellipse(150, 260, 90, 44, '#c3d0c4', 'opacity=".5"')) +
    rect(138, 250, 84, 84, '#7b8486', 'rx="6"') +
    rect(144, 256, 72, 72, '#4d5557', 'rx="4"') +
    [0, 1, 2, 3, 4].map((n) => rect(152, 264 + n * 13, 56, 5, '#99a3a5')).join('') +
    (fixed
      ? ''
      : stroke('M120 330q14-10 26 4t30-6 34 8', '#3b352d', 4) +
        circle(250, 240, 8, '#dfe9df', 'opacity=".8"') +
        circle(240, 226, 5, '#dfe9df', 'opacity=".8"')),
};

/** A crack in a tiled floor. */
const tile: Scene = {
  name: 'tile',
  focus: [200, 260],
  draw: (fixed) =>
    `<defs>${shade('f', '#e2d8c8', '#c6b79e')}</defs>` +
    rect(0, 0, 360, 480, 'url(#f)') +
    tiles(0, -30, 360, 540, 120, '#ab9b80') +
    (fixed
      ? rect(121, 211, 118, 118, '#e9e0d2')
      : shape('M121 211H239V329H121Z', '#cdbfa6') +
        stroke('M128 216L170 260L158 292L196 326M170 260L226 236M196 250L232 300', '#5b4c35', 2.6) +
        shape('M170 260L226 236L232 300L196 326L158 292Z', '#b29d79') +
        shape('M250 330l22 8-8 14-18-6z', '#9c8763')),
};

/** A window that lets the rain in. */
const window: Scene = {
  name: 'window',
  focus: [180, 330],
  draw: (fixed) =>
    `<defs>${shade('sky', '#aebfc9', '#dfe6e8')}${shade('w', '#ece8df', '#d2ccbf')}</defs>` +
    rect(0, 0, 360, 480, 'url(#w)') +
    rect(50, 30, 260, 300, '#6d7679') +
    rect(62, 42, 236, 276, 'url(#sky)') +
    rect(174, 42, 14, 276, '#6d7679') +
    rect(76, 200, 60, 118, '#93a4ab', 'opacity=".7"') +
    rect(210, 170, 50, 148, '#8b9ca4', 'opacity=".7"') +
    rect(190, 170, 8, 46, '#c9ced0', 'rx="3"') +
    rect(36, 330, 288, 22, '#f4f1ea') +
    (fixed
      ? ''
      : shape('M70 352Q110 420 90 470H150Q140 400 160 352Z', '#b9ac90', 'opacity=".75"') +
        shape('M220 352Q232 400 214 440H250Q252 390 268 352Z', '#b9ac90', 'opacity=".6"') +
        puddle(150, 340, 70, 8) +
        drop(118, 330) +
        drop(240, 334, 0.8)),
};

/** A burnt socket. */
const socket: Scene = {
  name: 'socket',
  focus: [180, 240],
  draw: (fixed) =>
    `<defs>${shade('w', '#e9e6dc', '#d3cfc2')}</defs>` +
    rect(0, 0, 360, 480, 'url(#w)') +
    rect(0, 430, 360, 50, '#9c7f5a') +
    (fixed ? '' : ellipse(190, 225, 105, 95, '#4a3f33', 'opacity=".35"')) +
    rect(100, 160, 160, 160, fixed ? '#fdfdfb' : '#efe9da', 'rx="12" stroke="#b9b4a4" stroke-width="2"') +
    rect(122, 182, 116, 116, fixed ? '#f6f6f2' : '#e4dccb', 'rx="8" stroke="#c9c4b4"') +
    rect(158, 206, 8, 24, '#2d2d2b', 'rx="2"') +
    rect(194, 206, 8, 24, '#2d2d2b', 'rx="2"') +
    stroke('M150 272L162 252M180 276V252M210 272L198 252', '#2d2d2b', 7) +
    (fixed ? '' : shape('M176 190Q240 170 244 226Q222 262 186 238Z', '#241c14', 'opacity=".8"')) +
    (fixed ? '' : stroke('M214 186Q236 150 226 120', '#3a3128', 7, 'opacity=".3"')),
};

/** A dripping tap over a basin. */
const tap: Scene = {
  name: 'tap',
  focus: [180, 220],
  draw: (fixed) =>
    `<defs>${shade('w', '#c9dad9', '#a9bfbd')}${shade('b', '#ffffff', '#d5dadb')}</defs>` +
    rect(0, 0, 360, 480, 'url(#w)') +
    tiles(0, 0, 360, 300, 72, '#93aba9') +
    ellipse(180, 420, 170, 110, 'url(#b)') +
    ellipse(180, 410, 136, 80, '#c2cbcd') +
    circle(180, 430, 14, '#6f787b') +
    tube('M110 330V190Q110 130 170 130T214 190V214', '#9ba7ab', '#f6fafb', 30) +
    tube('M110 196L64 158', '#9ba7ab', '#f6fafb', 16) +
    rect(198, 208, 32, 14, '#7d888c', 'rx="4"') +
    (fixed ? '' : drop(214, 226, 1.5) + drop(212, 272, 1.1) + drop(214, 320) + puddle(196, 402, 34, 8)),
};

/** A door lock. */
const lock: Scene = {
  name: 'lock',
  focus: [170, 240],
  draw: (fixed) =>
    `<defs>${shade('d', '#7a4a2f', '#5b341f', true)}${shade('m', '#d9d4c6', '#8e887a')}</defs>` +
    rect(0, 0, 360, 480, 'url(#d)') +
    stroke('M30 0V480M330 0V480', '#47260f', 3) +
    rect(290, 0, 70, 480, '#b9b2a3') +
    rect(120, 110, 90, 260, 'url(#m)', 'rx="14"') +
    tube(fixed ? 'M166 180H280' : 'M166 180L264 232', '#8f897b', '#f5f2e9', 22) +
    circle(166, 290, 26, '#a8a294') +
    circle(166, 290, 17, '#6d675a') +
    rect(162, 276, 8, 28, '#2b2822') +
    (fixed
      ? ''
      : rect(163, 262, 6, 44, '#c9a54a') +
        stroke('M134 330L196 344M140 346L188 330', '#575145', 2) +
        stroke('M128 128L150 150', '#575145', 2)),
};

/** A wall with peeling paint and mould. */
const wall: Scene = {
  name: 'wall',
  focus: [150, 320],
  draw: (fixed) =>
    `<defs>${shade('w', '#ebe7db', '#d8d2c2')}</defs>` +
    rect(0, 0, 360, 480, 'url(#w)') +
    rect(0, 440, 360, 40, '#8f7a5c') +
    (fixed
      ? rect(40, 210, 230, 230, '#f3f0e7', 'opacity=".85"')
      : shape('M30 440Q20 300 90 260T220 250Q280 300 260 440Z', '#bfb79f', 'opacity=".8"') +
        shape('M70 440Q60 340 120 310T210 330Q240 380 220 440Z', '#8f8a76', 'opacity=".55"') +
        [70, 96, 128, 150, 182, 206, 118, 164]
          .map((x, n) => circle(x, 300 + ((n * 47) % 110), 4 + (n % 4) * 2, '#4c5245', 'opacity=".55"'))
          .join('') +
        shape('M120 258l46-12 22 40-40 26-34-18z', '#f7f4ea', 'stroke="#a59c84"') +
        stroke('M200 60L184 130L206 190L190 250', '#857c68', 2)),
};

export const homeScenes: readonly Scene[] = [sink, ceiling, drain, tile, window, socket, tap, lock, wall];
