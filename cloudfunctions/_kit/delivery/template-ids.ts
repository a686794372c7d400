import type { TemplateKey } from '../../../src/domain/notification/templates';
import deployed from '../../template-ids.json';
import type { DirectoryDoc, TemplatesDoc } from '../directory';

/** Where the ids an administrator has entered are kept; read it along with whatever else a call reads. */
export const TEMPLATES = 'company:templates';

/** WeChat's id of every template: what an administrator entered, or what was deployed (N2). `read` may hold the document of `TEMPLATES`. */
export function templateIdsIn(read: ReadonlyMap<string, DirectoryDoc>): Record<TemplateKey, string> {
  const doc = read.get(TEMPLATES) as TemplatesDoc | undefined;
  return { ...deployed, ...doc?.ids };
}
