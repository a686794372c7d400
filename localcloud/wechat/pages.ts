// Which pages the mini-program has, for APIs that refuse others.
import { readFileSync } from 'node:fs';

/** Whether a path (no leading slash, no query) is a page. Without a declared list every well-formed path is. */
export type IsPage = (path: string) => boolean;

interface AppJson {
  pages?: string[];
  subPackages?: { root: string; pages: string[] }[];
  subpackages?: { root: string; pages: string[] }[];
}

const wellFormed = (path: string): boolean => /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/.test(path);

/** Reads a list of paths, or an app.json with its subpackages; undefined means no list is declared. */
export function readPages(file: string | undefined): IsPage {
  if (file === undefined) return wellFormed;
  const content = JSON.parse(readFileSync(file, 'utf8')) as string[] | AppJson;
  const app: AppJson = Array.isArray(content) ? { pages: content } : content;
  const packages = [...(app.subPackages ?? []), ...(app.subpackages ?? [])];
  const pages = new Set([
    ...(app.pages ?? []),
    ...packages.flatMap(({ root, pages: own }) => own.map((page) => `${root.replace(/\/$/, '')}/${page}`)),
  ]);
  return (path) => pages.has(path);
}
