import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from './corpus';

const homophones = new Map(
  readFileSync(join(__dirname, 'homophones.txt'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.charAt(0), line.slice(1)] as const),
);

/** Where people say they are; digits look alike to the models, so a few shapes are enough. */
const SPOTS = ['3栋', '12号楼', '2单元', '5-1', '8幢1单元', '11-2-304', '6楼', '东门', '二期', 'A座', '负一'];

const one = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];

/** Characters heard wrong, as voice input does, at most one in twelve; each by one of the same sound. */
export function mishear(text: string, random: () => number): string {
  const chars = [...text];
  const count = 1 + Math.floor(random() * (chars.length / 12));
  for (let i = 0; i < count; i++) {
    const at = Math.floor(random() * chars.length);
    const heard = homophones.get(chars[at] ?? '') ?? '';
    if (heard) chars[at] = heard.charAt(Math.floor(random() * heard.length));
  }
  return chars.join('');
}

/** Adds one to three clauses that say nothing, before or after. */
export function embed(text: string, neutral: readonly string[], random: () => number): string {
  let whole = text;
  const glue = random() < 0.5 ? '，' : random() < 0.6 ? ' ' : '';
  const count = 1 + Math.floor(random() * 3);
  for (let i = 0; i < count; i++) {
    const clause = one(neutral, random) ?? '';
    whole = random() < 0.5 ? clause + glue + whole : whole + glue + clause;
  }
  return whole;
}

/** The same report from another mouth: misheard, without punctuation, among chatter, with a place. */
export function retell(text: string, neutral: readonly string[], random: () => number): string {
  let told = random() < 0.25 ? mishear(text, random) : text;
  if (random() < 0.2) told = told.replace(/[，。、；：,.;:\s]/g, '');
  if (random() < 0.65) told = embed(told, neutral, random);
  const placedFirst = random() < 0.1;
  const placedLast = !placedFirst && random() < 0.1;
  if (placedFirst) told = `${one(SPOTS, random) ?? ''}${random() < 0.5 ? ' ' : ''}${told}`;
  if (placedLast) told = `${told} ${one(SPOTS, random) ?? ''}`;
  return told;
}

/** The examples and `copies` of each told in other ways, which count `weight` as much; the labels stay. */
export function augment(
  examples: readonly Example[],
  neutral: readonly string[],
  { copies, weight }: { copies: number; weight: number },
  random: () => number,
): Example[] {
  return examples.flatMap((example) => [
    example,
    ...Array.from({ length: copies }, () => ({
      ...example,
      text: retell(example.text, neutral, random),
      weight: example.weight * weight,
    })),
  ]);
}
