import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import type { Sheet } from '../../../../src/domain/people/import/sheet';

/** The first two bytes of every xlsx: it is a zip. */
const ZIP = [0x50, 0x4b];

/** A spreadsheet as text, whatever it came as: xlsx (first sheet) or csv in UTF-8 or GBK. Null when it is neither: a picture, or the
 * xls of twenty years ago. */
export async function readSpreadsheet(file: Buffer): Promise<Sheet | null> {
  if (file[0] === ZIP[0] && file[1] === ZIP[1]) return readXlsx(file);
  const text = csvText(file);
  return text === null ? null : Papa.parse<string[]>(text, { skipEmptyLines: false }).data;
}

async function readXlsx(file: Buffer): Promise<Sheet | null> {
  try {
    const rows = await readSheet(file);
    return rows.map((row) => row.map(cellText));
  } catch {
    return null;
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // A date cell has no time zone: what the person sees in the sheet is its UTC day.
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** Chinese spreadsheet programs still write csv in GBK; a text that is no valid UTF-8 is read as that. */
function csvText(file: Buffer): string | null {
  const text = decode(file, 'utf-8') ?? decode(file, 'gb18030');
  // Binary files decode as something, but no list of people has control characters.
  return text === null || /\p{Cc}/u.test(text.replace(/[\t\r\n]/g, '')) ? null : text;
}

function decode(file: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    return null;
  }
}
