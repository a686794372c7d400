import { requestFailed } from '../../errors';
import { fromIsoWeek } from './calendar';
import { offsetMinutes } from './time-zone';

const PATTERNS: Record<string, string> = {
  '%Y': '(?<Y>\\d{4})',
  '%m': '(?<m>\\d{1,2})',
  '%d': '(?<d>\\d{1,2})',
  '%H': '(?<H>\\d{1,2})',
  '%M': '(?<M>\\d{1,2})',
  '%S': '(?<S>\\d{1,2})',
  '%L': '(?<L>\\d{1,3})',
  '%G': '(?<G>\\d{4})',
  '%V': '(?<V>\\d{1,2})',
  '%u': '(?<u>[1-7])',
  '%j': '(?<j>\\d{1,3})',
  '%z': '(?<z>Z|[+-]\\d{2}:?\\d{2})',
  '%Z': '(?<Z>[+-]\\d{1,4})',
  '%%': '%',
};

/** What MongoDB reads without a format: ISO 8601 in its usual shapes. */
const ISO =
  /^(?<Y>\d{4})-?(?<m>\d{2})-?(?<d>\d{2})(?:[T ]+(?<H>\d{1,2}):?(?<M>\d{2})(?::?(?<S>\d{2})(?:\.(?<L>\d{1,9}))?)?)?\s*(?<z>Z|[+-]\d{2}(?::?\d{2})?)?$/i;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

const expressionFor = (format: string): RegExp => {
  const source = format.replace(/%.?|[^%]+/gs, (piece) => {
    if (!piece.startsWith('%')) return escaped(piece);
    const pattern = PATTERNS[piece];
    if (pattern === undefined) throw requestFailed(`Invalid format character '${piece}' in format string`);
    return pattern;
  });
  return new RegExp(`^${source}$`);
};

const dayStart = (field: Record<string, string | undefined>): number | undefined => {
  const number = (name: string): number | undefined =>
    field[name] === undefined ? undefined : Number(field[name]);
  if (field['G'] !== undefined) return fromIsoWeek(Number(field['G']), number('V') ?? 1, number('u') ?? 1);
  if (field['Y'] === undefined) return undefined;
  const month = number('m') ?? 1;
  const day = number('j') ?? number('d') ?? 1;
  const start = Date.UTC(Number(field['Y']), month - 1, day);
  const kept = field['j'] !== undefined || (month <= 12 && new Date(start).getUTCDate() === day);
  return kept ? start : undefined;
};

/** The instant a text means, or undefined when it does not fit. The zone applies when the text names none. */
export const parseDate = (text: string, format: string | undefined, zone: unknown): Date | undefined => {
  const field = (format === undefined ? ISO : expressionFor(format)).exec(text.trim())?.groups;
  const day = field === undefined ? undefined : dayStart(field);
  if (field === undefined || day === undefined) return undefined;
  const { H = '0', M = '0', S = '0', L = '0' } = field;
  if (Number(H) > 23 || Number(M) > 59 || Number(S) > 59) return undefined;
  const millis = Number(L.padEnd(3, '0').slice(0, 3));
  const local = day + Number(H) * 3_600_000 + Number(M) * 60_000 + Number(S) * 1000 + millis;
  if (field['Z'] !== undefined) return new Date(local - Number(field['Z']) * 60_000);
  return new Date(local - offsetMinutes(field['z']?.toUpperCase() ?? zone, new Date(local)) * 60_000);
};
