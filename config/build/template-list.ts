import { readFileSync } from 'node:fs';
import { templateProblems } from '../../src/domain/notification/template-check';
import { templates } from '../../src/domain/notification/templates';

/** The registered templates as the local cloud checks them: WeChat id → title and field keys. Throws, naming all that WeChat would
 * refuse, so that a wrong template stops the build and not a message (N2). */
export function templateList(idsFile: string): Record<string, { title: string; fields: string[] }> {
  const ids = JSON.parse(readFileSync(idsFile, 'utf8')) as Record<string, string>;
  const problems = templateProblems(templates, ids);
  if (problems.length > 0) throw new Error(`message templates (${idsFile}): ${problems.join('; ')}`);
  return Object.fromEntries(
    Object.entries(templates).map(([key, { title, fields }]) => [
      ids[key] ?? '',
      { title, fields: Object.keys(fields) },
    ]),
  );
}
