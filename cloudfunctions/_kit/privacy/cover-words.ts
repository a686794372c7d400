import { maskName } from '../mask';
import { coverMiddle } from './covered-digits';

/** What is known to be personal before anybody reads the words: full names, and rooms as they are kept (1501室). */
export interface KnownOf {
  names: readonly string[];
  rooms: readonly string[];
}

const MOBILE = /(?<!\d)(1[3-9]\d)([- ]?)(\d{4})\2(\d{4})(?!\d)/g;
/** Identity and bank cards. */
const LONG_NUMBER = /(?<!\d)\d{11,14}(?=\d{3}[\dXx](?!\d))/g;
const SHORTEST_ROOM = 3;

/**
 * Free words as they may be stored (P4). Mobile numbers are encrypted in place and can be opened by whoever may see them; the last
 * four characters of identity and bank cards stay; the known names keep their surname, the known rooms are starred. A name nobody
 * told us cannot be recognised.
 */
export function coverWords(text: string, known: KnownOf): string {
  const numbers = text
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(LONG_NUMBER, (digits) => '*'.repeat(digits.length))
    .replace(
      MOBILE,
      (_found, first: string, gap: string, middle: string, last: string) =>
        first + gap + coverMiddle(middle, first + last) + gap + last,
    );
  const named = known.names
    .filter((name) => Array.from(name).length > 1)
    .reduce((words, name) => words.replaceAll(name, maskName(name)), numbers);
  return known.rooms.reduce(coverRoom, named);
}

/** 1501室 and 1501 are the same door; a shorter number would star half of what people count. */
function coverRoom(text: string, room: string): string {
  const number = /\d{3,}/.exec(room)?.[0] ?? '';
  if (number.length < SHORTEST_ROOM) return text;
  return text.replace(new RegExp(`(?<!\\d)${number}(?!\\d)`, 'g'), '*'.repeat(number.length));
}
