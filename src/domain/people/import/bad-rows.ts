import type { RowFault, RowProblem } from './sheet';

/** One cell that cannot be taken: the heading it stands under, and why. */
export interface BadCell {
  column: string;
  problem: RowProblem;
}

/** Rows with exactly the same wrong cells, as row numbers in runs: `3-5,9`. A sheet with one mistake on every line is one of these. */
export interface BadRows {
  rows: string;
  cells: BadCell[];
}

/** One bad row with every wrong cell in it. */
export interface BadRow {
  row: number;
  cells: BadCell[];
}

/** Brings all faults of a sheet into few words, so that every bad row can be named however many there are (P1). Cells keep the order of
 * the faults; a cell that is wrong twice keeps its first reason. */
export function badRowsOf(faults: readonly RowFault[]): BadRows[] {
  const rows = new Map<number, BadCell[]>();
  for (const { row, column, problem } of faults) {
    const cells = rows.get(row) ?? [];
    if (!cells.some((cell) => cell.column === column)) cells.push({ column, problem });
    rows.set(row, cells);
  }
  const alike = new Map<string, { cells: BadCell[]; at: number[] }>();
  for (const [row, cells] of [...rows].sort(([one], [other]) => one - other)) {
    const key = JSON.stringify(cells);
    const same = alike.get(key) ?? { cells, at: [] };
    same.at.push(row);
    alike.set(key, same);
  }
  return [...alike.values()].map(({ cells, at }) => ({ rows: runsOf(at), cells }));
}

/** The rows one by one, in the order of the sheet. */
export function eachBadRow(groups: readonly BadRows[]): BadRow[] {
  return groups
    .flatMap(({ rows, cells }) => numbersOf(rows).map((row): BadRow => ({ row, cells })))
    .sort((one, other) => one.row - other.row);
}

function runsOf(rows: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

function numbersOf(rows: string): number[] {
  return rows.split(',').flatMap((run) => {
    const [from = 0, to = from] = run.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_one, n) => from + n);
  });
}
