import { eachBadRow, type BadRows } from '@/domain/people/import/bad-rows';
import { faultText } from './fault-words';
import { csvSheet } from './sheet-templates';

/** Every wrong cell of a sheet as a table of its own, a line a cell, to be worked through beside the spreadsheet (P1). */
export const badRowsSheet = (badRows: readonly BadRows[]): string =>
  csvSheet(
    '行号,列,问题',
    ...eachBadRow(badRows).flatMap(({ row, cells }) =>
      cells.map(({ column, problem }) => [row, quoted(column), quoted(faultText(problem, column))].join(',')),
    ),
  );

/** A heading is somebody's own words: commas stay inside, and nothing in it is a formula. */
const quoted = (text: string): string =>
  `"${text.replace(/^[=+@-]/, (sign) => `'${sign}`).replace(/"/g, '""')}"`;
