import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessPage } from '@/domain/access/access-page';

/** Spaces that only line columns up do not count. */
const cells = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/ *\| */g, '|')
        .replace(/-{3,}/g, '---')
        .replace(/:-+:/g, ':-:')
        .trim(),
    )
    .join('\n');

test('P3: docs/access.md says what the table says (npx tsx config/docs/access.ts)', () => {
  const page = readFileSync(join(__dirname, '../../../docs/access.md'), 'utf8');
  expect(cells(page)).toBe(cells(accessPage()));
});
