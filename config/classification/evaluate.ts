import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suggest } from '../../src/domain/classification/suggest';
import { suggestComplaint } from '../../src/domain/classification/suggest-complaint';
import { parseLabelled } from './corpus';
import { scoreComplaints, scoreRepairs } from './score';

/** `npm run -s evaluate -- FILE.jsonl`: one JSON line with the shares of right suggestions, 0..1. */
function main(file: string | undefined): void {
  if (!file) throw new Error('Usage: npm run -s evaluate -- FILE.jsonl');
  const { kind, examples } = parseLabelled(readFileSync(resolve(file), 'utf8'));
  const score =
    kind === 'repairs' ? scoreRepairs(examples, suggest) : scoreComplaints(examples, suggestComplaint);
  console.log(JSON.stringify(score));
}

try {
  main(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
