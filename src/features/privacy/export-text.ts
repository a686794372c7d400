import { call } from '@/api/service';
import { toLocalText } from '@/domain/shared/local-text';
import type { ExportEntry } from '@/contract/privacy/export';
import type { MyData } from '@/contract/privacy/my-data';
import { exportParts } from './export-parts';

async function all(part: (typeof exportParts)[number]['key']): Promise<ExportEntry[]> {
  const entries: ExportEntry[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: ExportEntry[]; next: string | null } = await call('privacy.export', {
      part,
      cursor,
    });
    entries.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return entries;
}

const lineOf = ({ at, number, place, title, text }: ExportEntry): string =>
  [[toLocalText(at), number, place, title].filter(Boolean).join('  '), text].join('\n');

/** Everything about oneself as a text anybody can read (P7). Throws what the calls throw. */
export async function exportText(mine: MyData, now: number): Promise<string> {
  const head = [
    '我的数据',
    `导出时间：${toLocalText(now)}`,
    `姓名：${mine.name || '未填写'}`,
    `手机号：${mine.phone || '未填写'}`,
    `房屋：${mine.homes.map((home) => home.label).join('、') || '未绑定'}`,
  ].join('\n');
  const parts: string[] = [];
  for (const { key, name } of exportParts) {
    const entries = await all(key);
    parts.push([`【${name}】共 ${entries.length} 条`, ...entries.map(lineOf)].join('\n\n'));
  }
  return [head, ...parts].join('\n\n\n');
}
