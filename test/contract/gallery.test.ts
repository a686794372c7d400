import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '../../src');
const GALLERY = join(SRC, 'pages/gallery');

/** Folders of the design system that draw something, in the order of the disk. */
const drawn = readdirSync(join(SRC, 'components'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join(SRC, 'components', name)).some((file) => file.endsWith('.tsx')));

const shown = readdirSync(GALLERY)
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(join(GALLERY, file), 'utf8'))
  .join('\n');

test('every component of the design system is on the gallery page', () => {
  expect(drawn.length).toBeGreaterThan(30);
  expect(drawn.filter((name) => !shown.includes(`'@/components/${name}/`))).toEqual([]);
});
