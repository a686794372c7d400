import { writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { accessPage } from '../../src/domain/access/access-page';

const FILE = 'docs/access.md';

/** The table role × operation for people: `npx tsx config/docs/access.ts` after every change of the access table. */
async function main(): Promise<void> {
  const options = await prettier.resolveConfig(FILE);
  writeFileSync(FILE, await prettier.format(accessPage(), { ...options, parser: 'markdown' }));
}

void main();
