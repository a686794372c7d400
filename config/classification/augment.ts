import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from './corpus';

const homophones = new Map(
  readFileSync(join(__dirname, 'homophones.txt'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.charAt(0), line.slice(1)] as const),
);

/** One character heard wrong, as voice input does; the text itself when nothing in it has a known homophone. */
export function mishear(text: string, random: () => number): string {
  const places = [...text].map((char, at) => (homophones.has(char) ? at : -1)).filter((at) => at >= 0);
  const at = places[Math.floor(random() * places.length)];
  if (at === undefined) return text;
  const chars = [...text];
  const heard = homophones.get(chars[at] ?? '') ?? '';
  chars[at] = heard.charAt(Math.floor(random() * heard.length));
  return chars.join('');
}

/** Adds one to three clauses that say nothing, before or after. */
export function embed(text: string, neutral: readonly string[], random: () => number): string {
  const parts = [text];
  const count = 1 + Math.floor(random() * 3);
  for (let i = 0; i < count; i++) {
    const clause = neutral[Math.floor(random() * neutral.length)] ?? '';
    if (random() < 0.5) parts.unshift(clause);
    else parts.push(clause);
  }
  return parts.join(random() < 0.6 ? '，' : ' ');
}

/** What augmentation does to a corpus: copies a text, and the share of copies heard wrong. */
export interface Augmentation {
  copies: number;
  weight: number;
  misheard: number;
}

/** The examples and their copies in other surroundings; the labels stay. */
export function augment(
  examples: readonly Example[],
  neutral: readonly string[],
  { copies, weight, misheard }: Augmentation,
  random: () => number,
): Example[] {
  return examples.flatMap((example) => {
    const all = [example];
    for (let i = 0; i < copies; i++) {
      const heard = random() < misheard ? mishear(example.text, random) : example.text;
      all.push({ ...example, text: embed(heard, neutral, random), weight: example.weight * weight });
    }
    return all;
  });
}
