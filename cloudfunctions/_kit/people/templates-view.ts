import type { TemplateView } from '../../../src/contract/onboarding/templates-view';
import { templates, type TemplateKey } from '../../../src/domain/notification/templates';
import { TEMPLATES, templateIdsIn } from '../delivery/template-ids';
import type { DirectoryDoc, TemplatesDoc } from '../directory';

/** Every template as an administrator sees it; `read` may hold the document of `TEMPLATES`. */
export function templatesView(read: ReadonlyMap<string, DirectoryDoc>): TemplateView[] {
  const ids = templateIdsIn(read);
  const entered = (read.get(TEMPLATES) as TemplatesDoc | undefined)?.ids ?? {};
  return (Object.keys(templates) as TemplateKey[]).map((key) => ({
    key,
    title: templates[key].title,
    fields: Object.keys(templates[key].fields),
    id: ids[key],
    entered: entered[key] !== undefined,
  }));
}
