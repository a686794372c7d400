/** A text as the models read it: one unit a character, each with its place in the original. */
export interface Units {
  /** Normalised characters; a space is a boundary that no n-gram crosses. */
  chars: string[];
  /** Index in the original text of the first code unit of each character. */
  starts: number[];
  /** Index in the original text just after each character (a run of digits counts as one). */
  ends: number[];
}

/** Longer texts are read at both ends only: people put the matter first or last, and time stays bounded. */
export const MAX_READ = 400;

/** Greetings and thanks say nothing about the fault; they become boundaries, whatever stands around them. */
const COURTESY = /[你您]们?好|大家好|[早晚]上好|谢谢|多谢|感谢|辛苦了?|拜托/g;

const HAN = /[\u4e00-\u9fff]/;
const LATIN = /[a-z]/;

function canonical(code: number): string {
  // Full-width forms (U+FF01..FF5E) are what Chinese keyboards write for ASCII.
  const folded = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  const char = String.fromCharCode(folded).toLowerCase();
  if (char >= '0' && char <= '9') return '0';
  if (char === '?' || HAN.test(char) || LATIN.test(char)) return char;
  return ' ';
}

/**
 * Folds case, width, digits and repeated marks so that “１２栋！！” and “5栋” look alike (T5).
 * Courtesies and anything that is not Chinese, Latin, a digit or ? become boundaries; total over every string.
 */
export function normalise(text: string): Units {
  const plain = text.replace(COURTESY, (found) => ' '.repeat(found.length));
  const units: Units = { chars: [], starts: [], ends: [] };
  const half = MAX_READ / 2;
  let last = ' ';
  for (let i = 0; i < text.length; i++) {
    if (text.length > MAX_READ && i === half) {
      i = text.length - half;
      last = ' ';
    }
    const char = canonical(plain.charCodeAt(i));
    if (char === last && (char === ' ' || char === '0' || char === '?')) {
      if (char !== ' ') units.ends[units.ends.length - 1] = i + 1;
      continue;
    }
    units.chars.push(char);
    units.starts.push(i);
    units.ends.push(i + 1);
    last = char;
  }
  return units;
}
