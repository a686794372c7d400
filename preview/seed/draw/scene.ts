/** A drawing of one fault, 360×480: damaged or repaired, and the point a photographer steps closer to. */
export interface Scene {
  name: string;
  focus: [x: number, y: number];
  draw: (fixed: boolean) => string;
}

/** A vertical gradient fill by id, for `fill="url(#id)"`. */
export const shade = (id: string, top: string, bottom: string, sideways = false): string =>
  `<linearGradient id="${id}" x2="${sideways ? 1 : 0}" y2="${sideways ? 0 : 1}">` +
  `<stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`;

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`;

export const circle = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;

/** A line with round ends: pipes, hoses, cracks. */
export const stroke = (d: string, colour: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

export const shape = (d: string, fill: string, more = ''): string =>
  `<path d="${d}" fill="${fill}" ${more}/>`;

/** A round pipe: dark body, light along its back. */
export const tube = (d: string, body: string, light: string, width: number): string =>
  stroke(d, body, width) + stroke(d, light, width * 0.35, 'opacity=".7" transform="translate(-2 -2)"');

/** A falling drop with its tip at the point. */
export const drop = (x: number, y: number, size = 1): string =>
  shape(
    `M${x} ${y}q${6 * size} ${9 * size} 0 ${15 * size}q${-6 * size} ${-6 * size} 0 ${-15 * size}z`,
    '#bfe0ee',
    'stroke="#6f9fb4" stroke-width=".8" opacity=".95"',
  );

/** Rows of tiles with joints. */
export const tiles = (x: number, y: number, w: number, h: number, size: number, joint: string): string => {
  const lines: string[] = [];
  for (let at = x; at <= x + w; at += size) lines.push(`M${at} ${y}V${y + h}`);
  for (let at = y; at <= y + h; at += size) lines.push(`M${x} ${at}H${x + w}`);
  return stroke(lines.join(''), joint, 1.6);
};

/** Still water on a floor. */
export const puddle = (x: number, y: number, rx: number, ry: number): string =>
  ellipse(x, y, rx, ry, '#8fb0bd', 'opacity=".75"') +
  ellipse(x - rx * 0.2, y - ry * 0.25, rx * 0.55, ry * 0.35, '#e6f3f7', 'opacity=".65"');
