import type { ReadRow, Sheet } from './sheet';

/** The headings of one kind of sheet: for each meaning, the words people write, the first of which is the usual one. */
export type Headings<F extends string> = Record<F, readonly string[]>;

/** Which column means what; `missing` holds the usual headings of required columns that are not there. */
export interface Columns<F extends string> {
  at: Partial<Record<F, number>>;
  unknown: string[];
  missing: string[];
}

/** Full-width letters, spaces, stars and bracketed remarks do not make it another heading: ` 手机号（必填）* ` is 手机号. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\(.*?\)|\[.*?\]/g, '')
    .replace(/[\s*:：]/g, '')
    .toLowerCase();

/** Finds the columns in any order; of two with the same meaning the first counts and the second is unknown. */
export function findColumns<F extends string>(
  heading: readonly string[],
  headings: Headings<F>,
  required: readonly F[],
): Columns<F> {
  const at: Partial<Record<F, number>> = {};
  const unknown: string[] = [];
  const fields = Object.keys(headings) as F[];
  heading.forEach((text, index) => {
    const word = plain(text);
    if (word === '') return;
    const field = fields.find((one) => headings[one].some((known) => plain(known) === word));
    if (field === undefined || at[field] !== undefined) unknown.push(text.trim());
    else at[field] = index;
  });
  const missing = required
    .filter((field) => at[field] === undefined)
    .map((field) => headings[field][0] ?? field);
  return { at, unknown, missing };
}

/** The rows under the heading that say anything, cell by meaning; columns that are not there read as empty. */
export function readRows<F extends string>(
  sheet: Sheet,
  headings: Headings<F>,
  columns: Columns<F>,
): ReadRow<F>[] {
  const fields = Object.keys(headings) as F[];
  return sheet.slice(1).flatMap((cells, index) => {
    const read = fields.map((field): [F, string] => {
      const at = columns.at[field];
      return [field, at === undefined ? '' : (cells[at] ?? '').normalize('NFKC').trim()];
    });
    return read.every(([, text]) => text === '')
      ? []
      : [{ row: index + 2, cells: Object.fromEntries(read) as Record<F, string> }];
  });
}
