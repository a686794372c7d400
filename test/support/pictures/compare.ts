// Whether a picture looks as it did, with a tolerance for how letters' edges are drawn on another machine.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Compared } from './compared';

const KEPT = join(__dirname, '../../e2e/looks');
/** Not committed; for the eye. */
const CHANGED = join(KEPT, 'changed');
/** How far two colours may be apart (0 to 1) to count as the same. */
const COLOUR = 0.2;
/** The share of the picture that may be different. */
const SHARE = 0.005;

const fileOf = ({ stop, look }: Compared): string => `${stop}-${look}.png`;

/** Keeps a picture as what the page shall look like. */
export function keep(which: Compared, picture: Buffer): void {
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, fileOf(which)), picture);
}

/** What is different from the kept picture, in words, or null; leaves the new picture and the differences to look at. */
export function difference(which: Compared, picture: Buffer): string | null {
  const name = fileOf(which);
  const kept = join(KEPT, name);
  if (!existsSync(kept)) return `${name}: no picture to compare with`;
  const [was, is] = [PNG.sync.read(readFileSync(kept)), PNG.sync.read(picture)];
  const { width, height } = was;
  if (is.width !== width || is.height !== height)
    return `${name}: ${is.width}×${is.height} instead of ${width}×${height}`;
  const marks = new PNG({ width, height });
  const share =
    pixelmatch(was.data, is.data, marks.data, width, height, { threshold: COLOUR }) / (width * height);
  if (share <= SHARE) return null;
  mkdirSync(CHANGED, { recursive: true });
  writeFileSync(join(CHANGED, name), picture);
  writeFileSync(join(CHANGED, `marked-${name}`), PNG.sync.write(marks));
  return `${name}: ${(share * 100).toFixed(1)} % different`;
}
