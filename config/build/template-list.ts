import { readFileSync } from 'node:fs';
import { templates } from '../../src/domain/notification/templates';

/** The registered templates as the local cloud checks them: WeChat id → title and field keys (N2). */
export function templateList(idsFile: string): Record<string, { title: string; fields: string[] }> {
  const ids = JSON.parse(readFileSync(idsFile, 'utf8')) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(templates).map(([key, { title, fields }]) => {
      const id = ids[key];
      if (!id) throw new Error(`${idsFile} names no id for the template "${key}"`);
      return [id, { title, fields: Object.keys(fields) }];
    }),
  );
}
