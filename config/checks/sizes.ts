// Size budgets of the built WeChat output (docs/architecture.md): what a resident downloads before the first screen.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const OUT = 'dist/weapp';
const KB = 1024;

/** Kilobytes a package may weigh, everything in it counted: code, templates, styles, pictures. */
const budgets = { main: 500 * KB, staff: 800 * KB } as const;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function weight(files: string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

const files = filesBelow(OUT);
const staff = files.filter((file) => relative(OUT, file).startsWith('staff/'));
const { subPackages } = JSON.parse(readFileSync(join(OUT, 'app.json'), 'utf8')) as {
  subPackages: { root: string }[];
};
/** What comes down with the first screen: everything that is in no subpackage. */
const main = files.filter(
  (file) => !subPackages.some(({ root }) => relative(OUT, file).startsWith(`${root}/`)),
);
const mainCode = main
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const faults = [
  ...(weight(main) > budgets.main ? [`main package over ${budgets.main / KB} KB`] : []),
  ...(weight(staff) > budgets.staff ? [`staff package over ${budgets.staff / KB} KB`] : []),
  // Words that only the staff's pages say, and a name that only zod carries.
  ...(mainCode.includes('抢单') && mainCode.includes('ticket.recommend')
    ? ['staff code in the main package']
    : []),
  ...(mainCode.includes('ZodError') ? ['zod in the main package'] : []),
];

console.log(
  `main ${(weight(main) / KB).toFixed(0)} of ${budgets.main / KB} KB · staff ${(weight(staff) / KB).toFixed(0)} of ${budgets.staff / KB} KB`,
);
for (const fault of faults) console.error(`over budget: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
