// What WeChat's score and limits say about packages, on the built output.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const OUT = resolve(__dirname, '../../dist/weapp');
const KB = 1024;
const MB = 1024 * KB;
/** WeChat's limits: one package, all of them, and what the pages of one package may fetch beforehand together. */
const LIMIT = { package: 2 * MB, all: 30 * MB, preload: 2 * MB };
const PICTURE = 40 * KB;
const INLINE = 4 * KB;

interface AppJson {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
  preloadRule: Record<string, { network: 'all' | 'wifi'; packages: string[] }>;
  lazyCodeLoading: string;
  tabBar: { list: { pagePath: string }[] };
}

const app = JSON.parse(readFileSync(join(OUT, 'app.json'), 'utf8')) as AppJson;
const roots = app.subPackages.map(({ root }) => root);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
const files = filesBelow(OUT).map((path) => ({ path: relative(OUT, path), bytes: statSync(path).size }));
const rootOf = (path: string): string => roots.find((root) => path.startsWith(`${root}/`)) ?? 'main';
const weight = (root: string): number =>
  files.filter(({ path }) => rootOf(path) === root).reduce((sum, { bytes }) => sum + bytes, 0);

test('every package is below 2 MB, and all of them below 30 MB', () => {
  const weights = ['main', ...roots].map(weight);
  expect(Math.max(...weights)).toBeLessThan(LIMIT.package);
  expect(weights.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(LIMIT.all);
});

test('the main package holds the tabs and nothing else, and runs only what a page needs', () => {
  expect([...app.pages].sort()).toEqual(app.tabBar.list.map(({ pagePath }) => pagePath).sort());
  expect(app.lazyCodeLoading).toBe('requiredComponents');
});

test('what is fetched beforehand exists, fits, and never costs a resident the staff package on a mobile network', () => {
  const all = [
    ...app.pages,
    ...app.subPackages.flatMap(({ root, pages }) => pages.map((p) => `${root}/${p}`)),
  ];
  const asked = new Map<string, Set<string>>();
  for (const [page, { network, packages }] of Object.entries(app.preloadRule)) {
    expect(all).toContain(page);
    for (const root of packages) {
      expect(roots).toContain(root);
      expect([page, root, rootOf(page) === root]).toEqual([page, root, false]);
      if (root === 'staff') expect(network).toBe('wifi');
      const from = rootOf(page);
      asked.set(from, (asked.get(from) ?? new Set()).add(root));
    }
  }
  expect(asked.size).toBeGreaterThan(0);
  for (const packages of asked.values())
    expect([...packages].reduce((sum, root) => sum + weight(root), 0)).toBeLessThan(LIMIT.preload);
});

test('pictures are small, and none is written into code or styles as data', () => {
  for (const { path, bytes } of files.filter((file) => /\.(png|jpe?g|gif|webp)$/.test(file.path)))
    expect([path, bytes <= PICTURE]).toEqual([path, true]);
  for (const { path } of files.filter((file) => /\.(js|wxss|wxml)$/.test(file.path))) {
    const inline =
      readFileSync(join(OUT, path), 'utf8').match(/data:[a-z]+\/[a-z+]+;base64,[A-Za-z0-9+/=]+/g) ?? [];
    expect([path, inline.filter((uri) => uri.length > INLINE).length]).toEqual([path, 0]);
  }
});
