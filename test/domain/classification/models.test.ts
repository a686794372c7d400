import { buildSync } from 'esbuild';
import { join } from 'node:path';
import {
  complaintCorpus,
  development,
  heldOut,
  parseLabelled,
  repairCorpus,
} from '../../../config/classification/corpus';
import { packModel } from '../../../config/classification/pack';
import { scoreComplaints, scoreRepairs } from '../../../config/classification/score';
import { learn } from '../../../config/classification/training/learn';
import { quantise } from '../../../config/classification/training/quantise';
import { getReady, suggest } from '@/domain/classification/suggest';
import { COMPLAINT_HEADS, suggestComplaint } from '@/domain/classification/suggest-complaint';
import { unpackModel } from '@/domain/classification/word-model';

const HOME = join(__dirname, '../../../src/domain/classification');

function bundled(file: string): number {
  const built = buildSync({
    entryPoints: [join(HOME, file)],
    bundle: true,
    minify: true,
    write: false,
    format: 'cjs',
    target: 'es2017',
  });
  return built.outputFiles[0]?.contents.length ?? Infinity;
}

describe('the trained models', () => {
  test('T4: code and weights for repairs stay within 40 KB minified', () => {
    expect(bundled('suggest.ts')).toBeLessThanOrEqual(40_000);
  });

  test('T4: once it is ready, a text is read while the person types: half of them in far less than 5 ms', () => {
    getReady();
    const times = development('repairs')
      .map(({ text }) => {
        const began = performance.now();
        suggest(text);
        return performance.now() - began;
      })
      .sort((a, b) => a - b);
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(5);
  });

  test('T4, T5, T20: the development texts are understood as well as measured', () => {
    const score = scoreRepairs(development('repairs'), suggest);
    expect(score.category).toBeGreaterThanOrEqual(0.91);
    expect(score.fault).toBeGreaterThanOrEqual(0.88);
    expect(score.urgency).toBeGreaterThanOrEqual(0.95);
    expect(score.plan.recall).toBeGreaterThanOrEqual(0.95);
    expect(score.plan.precision).toBeGreaterThanOrEqual(0.86);
  });

  test('T4, T5, T20: texts never trained on are understood as well as measured', () => {
    const ordinary = scoreRepairs(heldOut('fresh-repairs'), suggest);
    expect(ordinary.category).toBeGreaterThanOrEqual(0.92);
    expect(ordinary.fault).toBeGreaterThanOrEqual(0.88);
    expect(ordinary.urgency).toBeGreaterThanOrEqual(0.93);
    expect(ordinary.plan.recall).toBeGreaterThanOrEqual(0.91);
    expect(ordinary.plan.precision).toBeGreaterThanOrEqual(0.85);
    const roundabout = scoreRepairs(heldOut('repairs'), suggest);
    expect(roundabout.category).toBeGreaterThanOrEqual(0.8);
    expect(roundabout.fault).toBeGreaterThanOrEqual(0.68);
    expect(roundabout.urgency).toBeGreaterThanOrEqual(0.84);
    expect(roundabout.plan.recall).toBeGreaterThanOrEqual(0.84);
  });

  test('T4, T5, T20: ordinary and indirect reports written apart from the corpus are understood as well as measured', () => {
    const plain = scoreRepairs(heldOut('plain-repairs'), suggest);
    expect(plain.category).toBeGreaterThanOrEqual(0.93);
    expect(plain.fault).toBeGreaterThanOrEqual(0.9);
    expect(plain.urgency).toBeGreaterThanOrEqual(0.95);
    expect(plain.plan.recall).toBeGreaterThanOrEqual(0.95);
    expect(plain.plan.precision).toBeGreaterThanOrEqual(0.86);
    const indirect = scoreRepairs(heldOut('indirect-repairs'), suggest);
    expect(indirect.category).toBeGreaterThanOrEqual(0.77);
    expect(indirect.urgency).toBeGreaterThanOrEqual(0.87);
    expect(indirect.plan.recall).toBeGreaterThanOrEqual(0.84);
  });

  test('C1, C4: the development complaints are understood as well as measured', () => {
    const score = scoreComplaints(development('complaints'), suggestComplaint);
    expect(score.kind).toBeGreaterThanOrEqual(0.8);
    expect(score.level).toBeGreaterThanOrEqual(0.9);
    expect(score.level3.recall).toBeGreaterThanOrEqual(0.9);
  });

  test('T4: no development text stands in the corpus, whole or in long pieces', () => {
    const plain = (text: string): string => text.replace(/[^\u4e00-\u9fff]/g, '');
    const corpus = [...repairCorpus(), ...complaintCorpus()].map(({ text }) => plain(text)).join('|');
    const pieces = [...development('repairs'), ...development('complaints')].flatMap(({ text }) => {
      const whole = plain(text);
      return Array.from({ length: Math.max(0, whole.length - 8) }, (_, at) => whole.slice(at, at + 9));
    });
    expect(pieces.filter((piece) => corpus.includes(piece))).toEqual([]);
  });

  test('T4: the held-out texts are not in the corpus', () => {
    const corpus = new Set([...repairCorpus(), ...complaintCorpus()].map(({ text }) => text));
    const sets = ['repairs', 'fresh-repairs', 'plain-repairs', 'indirect-repairs', 'complaints'] as const;
    const kept = sets.flatMap((set) => heldOut(set));
    expect(kept.filter(({ text }) => corpus.has(text))).toEqual([]);
  });

  test('T4: a model survives packing and unpacking', () => {
    const heads = COMPLAINT_HEADS;
    const examples = complaintCorpus().slice(0, 120);
    const training = {
      passes: 2,
      rate: 3,
      budgets: [40_000, 30_000],
      fame: 0.5,
      hidden: 0.2,
      hiddenFromPupil: 0.2,
      whole: 0.5,
      loudness: 1.5,
      memory: 0.5,
      finishing: 1,
      trust: 0.7,
      step: 0.5,
      maxGram: 2,
      minTexts: 2,
      seed: 1,
    };
    const model = quantise(learn(() => examples, heads, training).pupil, training.step);
    const back = unpackModel({ heads, step: training.step, packed: packModel(model, heads, training.step) });
    expect(back.weights.size).toBeGreaterThan(0);
    expect(back).toEqual({ ...model, weights: new Map([...model.weights].sort(([a], [b]) => a - b)) });
  });

  test('T4: labelled lines tell plainly what is wrong with them', () => {
    expect(() => parseLabelled('\n\n')).toThrow('no lines');
    expect(() => parseLabelled('{"text":"漏水","category":"utilities"}\n{oops')).toThrow(
      'Line 2 is not JSON',
    );
    expect(parseLabelled('{"text":"吵","kind":"public_order","level":1}\n\n').kind).toBe('complaints');
  });
});
