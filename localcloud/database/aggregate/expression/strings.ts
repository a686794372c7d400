import { requestFailed } from '../../errors';
import { compareStrings } from '../../value/compare';
import { over, overPresent, wrongType, type Operators } from './operator';

/** Text of a string, number or date, as `$substr` and `$strcasecmp` take it; nothing for null and missing. */
const textOf = (name: string, value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  throw wrongType(name, 'a string', value);
};

const stringOf = (name: string, value: unknown): string => {
  if (typeof value !== 'string') throw wrongType(name, 'a string', value);
  return value;
};

const whole = (name: string, value: unknown): number => {
  if (typeof value !== 'number') throw wrongType(name, 'a number', value);
  return Math.trunc(value);
};

const continues = (bytes: Buffer, at: number): boolean =>
  at < bytes.length && ((bytes[at] as number) & 0xc0) === 0x80;

const substringBytes = (value: unknown, first: unknown, count: unknown): string => {
  const bytes = Buffer.from(textOf('$substrBytes', value), 'utf8');
  const start = whole('$substrBytes', first);
  const length = whole('$substrBytes', count);
  if (start < 0) throw requestFailed('$substrBytes: starting index must be non-negative');
  if (start >= bytes.length) return '';
  const end = length < 0 ? bytes.length : Math.min(bytes.length, start + length);
  if (continues(bytes, start))
    throw requestFailed('$substrBytes: Invalid range, starting index is a UTF-8 continuation byte.');
  if (continues(bytes, end))
    throw requestFailed('$substrBytes: Invalid range, ending index is in the middle of a UTF-8 character.');
  return bytes.subarray(start, end).toString('utf8');
};

const substringCharacters = (value: unknown, first: unknown, count: unknown): string => {
  const start = whole('$substrCP', first);
  const length = whole('$substrCP', count);
  if (start < 0) throw requestFailed('$substrCP: the starting index must be a non-negative integer.');
  if (length < 0) throw requestFailed('$substrCP: length must be a nonnegative integer.');
  return Array.from(textOf('$substrCP', value))
    .slice(start, start + length)
    .join('');
};

/** Position of a part among characters or bytes, within optional bounds; -1 when it is not there. */
const indexIn = (name: string, units: (text: string) => string[]) =>
  over(name, 2, 4, (text, part, first = 0, last = undefined) => {
    if (text === undefined || text === null) return null;
    const haystack = units(stringOf(name, text));
    const needle = units(stringOf(name, part));
    const start = whole(name, first);
    const end = Math.min(haystack.length, last === undefined ? haystack.length : whole(name, last));
    for (let at = start; at + needle.length <= end; at++) {
      if (needle.every((unit, i) => haystack[at + i] === unit)) return at;
    }
    return -1;
  });

/** String expressions mingo has not, or cuts and compares otherwise than MongoDB. */
export const STRINGS: Operators = {
  $substr: over('$substr', 3, 3, substringBytes),
  $substrBytes: over('$substrBytes', 3, 3, substringBytes),
  $substrCP: over('$substrCP', 3, 3, substringCharacters),
  $indexOfCP: indexIn('$indexOfCP', (text) => Array.from(text)),
  $indexOfBytes: indexIn('$indexOfBytes', (text) => Buffer.from(text).toString('latin1').split('')),
  $strLenCP: over('$strLenCP', 1, 1, (value) => Array.from(stringOf('$strLenCP', value)).length),
  $strLenBytes: over('$strLenBytes', 1, 1, (value) => Buffer.byteLength(stringOf('$strLenBytes', value))),
  $strcasecmp: over('$strcasecmp', 2, 2, (a, b) =>
    compareStrings(textOf('$strcasecmp', a).toUpperCase(), textOf('$strcasecmp', b).toUpperCase()),
  ),
  $toUpper: over('$toUpper', 1, 1, (value) => textOf('$toUpper', value).toUpperCase()),
  $toLower: over('$toLower', 1, 1, (value) => textOf('$toLower', value).toLowerCase()),
  $concat: overPresent('$concat', 0, Infinity, (...parts: unknown[]) =>
    parts.map((part) => stringOf('$concat', part)).join(''),
  ),
};
