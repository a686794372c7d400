import { templates, type TemplateKey } from './templates';

/** The key of a template whose id another one has as well, or null: each message would go out in the wrong words (N2). */
export function idTwice(ids: Readonly<Record<TemplateKey, string>>): TemplateKey | null {
  const keys = Object.keys(templates) as TemplateKey[];
  return keys.find((key, n) => keys.slice(0, n).some((other) => ids[other] === ids[key])) ?? null;
}
