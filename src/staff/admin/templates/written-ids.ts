import type { TemplateView } from '@/contract/onboarding/templates-view';
import type { TemplateKey } from '@/domain/notification/templates';

/** What stands in the fields; empty is the deployed id. */
export type WrittenIds = Partial<Record<TemplateKey, string>>;

const AS_WECHAT_WRITES = /^[A-Za-z0-9_-]{43}$/;

/** What is wrong, by template. */
export function idProblems(written: WrittenIds, templates: readonly TemplateView[]): WrittenIds {
  const problems: WrittenIds = {};
  for (const { key } of templates) {
    const id = written[key] ?? '';
    if (id === '') continue;
    if (!AS_WECHAT_WRITES.test(id)) problems[key] = '编号是 43 位字母、数字、- 或 _，请完整复制';
    else if (templates.some((other) => other.key !== key && written[other.key] === id))
      problems[key] = '和另一个模板的编号相同';
  }
  return problems;
}

/** Only what was changed is sent: another administrator may be changing the rest. */
export function changedIds(written: WrittenIds, templates: readonly TemplateView[]): WrittenIds {
  const changed = templates.filter(({ key, id }) => (written[key] ?? '') !== id);
  return Object.fromEntries(changed.map(({ key }) => [key, written[key] ?? '']));
}
