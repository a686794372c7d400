import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One labelled text: one label a head, in the order of the heads of its model. */
export interface Example {
  text: string;
  labels: string[];
  /** How much it counts in training, 1 for a text written by hand. */
  weight: number;
}

const ROOT = __dirname;

/** `@a b c` opens a section of texts labelled a, b, c; every other line that is not empty is a text. */
function readSections(
  path: string,
  heads: number,
  split: (line: string) => string[],
  weight: number,
): Example[] {
  const examples: Example[] = [];
  let labels: string[] = [];
  for (const raw of readFileSync(path, 'utf8').split('\n')) {
    const line = raw.trim();
    if (line.startsWith('@')) {
      labels = line.slice(1).split(/\s+/);
      while (labels.length < heads) labels.push('none');
    } else if (line) for (const text of split(line)) examples.push({ text, labels, weight });
  }
  return examples;
}

const readFolder = (folder: string, heads: number): Example[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => readSections(join(folder, file), heads, (line) => [line], 1));

/** The written repair texts: fault, urgency, plan. */
export const repairCorpus = (): Example[] => readFolder(join(ROOT, 'corpus/repairs'), 3);

/** The written complaint texts: kind, level. */
export const complaintCorpus = (): Example[] => readFolder(join(ROOT, 'corpus/complaints'), 2);

/** Words of the trade, each a tiny example. */
export const tradeLexicon = (weight: number): Example[] =>
  readSections(join(ROOT, 'corpus/lexicon.txt'), 3, (line) => line.split(/\s+/), weight);

/** Clauses that say nothing about the fault; training mixes them in so that they earn no weight. */
export const neutralClauses = (): string[] =>
  readFileSync(join(ROOT, 'corpus/neutral.txt'), 'utf8').split('\n').filter(Boolean);

/** Texts never trained on; config/classification/README.md tells how each set was written. */
export type HeldOut = 'repairs' | 'fresh-repairs' | 'plain-repairs' | 'indirect-repairs' | 'complaints';

/** The texts of one held-out set. */
export const heldOut = (set: HeldOut): Example[] =>
  readSections(join(ROOT, `heldout/${set}.txt`), set === 'complaints' ? 2 : 3, (line) => [line], 1);

/** Labelled lines of a .jsonl file: repairs carry `category`, complaints `kind`; blank lines are skipped. */
export function parseLabelled(content: string): { kind: 'repairs' | 'complaints'; examples: Example[] } {
  const rows = content
    .split('\n')
    .map((line, at) => ({ line: line.trim(), at: at + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, at }) => {
      try {
        return { at, row: JSON.parse(line) as Record<string, unknown> };
      } catch {
        throw new Error(`Line ${at} is not JSON`);
      }
    });
  const first = rows[0]?.row;
  if (!first) throw new Error('The file has no lines');
  const kind = 'kind' in first ? 'complaints' : 'repairs';
  const fields = kind === 'complaints' ? ['kind', 'level'] : ['fault', 'urgency', 'plan'];
  const examples = rows.map(({ row, at }) => {
    if (typeof row?.text !== 'string') throw new Error(`Line ${at} has no text`);
    const labels = fields.map((field) => String(row[field] ?? 'none'));
    return { text: row.text, labels, weight: 1 };
  });
  return { kind, examples };
}

/** The development examples, never trained on either. */
export const development = (kind: 'repairs' | 'complaints'): Example[] =>
  parseLabelled(readFileSync(join(ROOT, `dev/${kind}.dev.jsonl`), 'utf8')).examples;
