/** A spreadsheet as text: rows of cells, dates as YYYY-MM-DD, the first row the headings. */
export type Sheet = readonly (readonly string[])[];

/** What a sheet is about: houses with or without who lives there, or the company's staff. */
export type ImportKind = 'homes' | 'staff';

/** Why a cell cannot be taken. */
export type RowProblem =
  /** must not be empty */
  | 'required'
  /** a date, number or phone that is none */
  | 'bad-format'
  | 'too-long'
  /** a word from outside the closed list of its column */
  | 'unknown-word'
  /** says the same as an earlier row */
  | 'duplicate'
  /** says something else of the same house or person than an earlier row */
  | 'contradiction';

/** One thing wrong, named as the person sees it in the spreadsheet: row number (the heading is 1) and heading. */
export interface RowFault {
  row: number;
  column: string;
  problem: RowProblem;
}

/** A row that says something, by the meaning of its columns, with its number in the sheet. */
export interface ReadRow<F extends string> {
  row: number;
  cells: Record<F, string>;
}
