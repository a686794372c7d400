import type { Example } from '../corpus';
import { seeded } from '../random';
import { DenseModel, keysOf } from './dense-model';
import { epoch, part } from './epoch';
import type { Lesson } from './epoch';
import { prune } from './prune';

/** How to train; the same corpus and seed always give the same model. */
export interface Training {
  /** Passes of the teacher, which keeps every weight. */
  passes: number;
  rate: number;
  /** The share of a text's n-grams hidden in every pass: from the teacher, and from the pupil. */
  hidden: number;
  hiddenFromPupil: number;
  /** The share of texts the pupil reads whole nevertheless, 0..1. */
  whole: number;
  /** How much the pupil trusts the teacher rather than the label, 0..1. */
  trust: number;
  /** Bits left after every pruning, falling; the last two rounds train on weights rounded to whole steps. */
  budgets: readonly number[];
  /** How much it counts for a weight that its n-gram is common: 0 not at all, 1 in full. */
  fame: number;
  /** How many times its size a weight of any head but the first counts when weights are taken away. */
  loudness: number;
  /** The share of the teacher's way (AdaGrad) the pupil counts as its own, 0..1: less lets it move more. */
  memory: number;
  /** Passes of the pupil after the last pruning, ever slower. */
  finishing: number;
  /** The value of one quantisation step. */
  step: number;
  /** N-grams up to this length, and in how many texts one must stand. */
  maxGram: number;
  minTexts: number;
  seed: number;
}

/** The texts of one pass: the same labels, told in other ways every time. */
export type Telling = (random: () => number) => Example[];

/** Every combination of labels in the examples, as output indices, one a head. */
function combinations(examples: readonly Example[], heads: readonly (readonly string[])[]) {
  const starts = heads.map((_, h) => heads.slice(0, h).reduce((sum, head) => sum + head.length, 0));
  const tupleOf = ({ labels }: Example): number[] =>
    heads.map((head, h) => {
      const at = head.indexOf(labels[h] ?? '');
      if (at < 0) throw new Error(`Unknown label ${labels[h]} in ${labels.join(' ')}`);
      return (starts[h] ?? 0) + at;
    });
  const names = [...new Set(examples.map((example) => tupleOf(example).join()))].sort();
  const tuples = names.map((name) => name.split(',').map(Number));
  const places = new Map(names.map((name, at) => [name, at]));
  return { tuples, targetOf: (example: Example): number => places.get(tupleOf(example).join()) ?? -1 };
}

/**
 * Trains a joint log-linear model in two lives. The teacher keeps every weight; then weights are taken away in rounds
 * while the rest learns from labels and from what the teacher thinks, at last with weights as coarse as they are packed.
 */
export function learn(telling: Telling, heads: readonly (readonly string[])[], training: Training) {
  const { passes, rate, hidden, trust, budgets, maxGram, minTexts } = training;
  const random = seeded(training.seed);
  const tellings = [telling(random), telling(random)];
  const { tuples, targetOf } = combinations(tellings.flat(), heads);
  const read = tellings.map((told) =>
    told.map((example) => ({ example, known: keysOf(example.text, maxGram) })),
  );
  const texts = new Map<number, number>();
  for (const { known } of read.flat()) for (const key of known) texts.set(key, (texts.get(key) ?? 0) + 1);
  const keys = [...texts].filter(([, count]) => count >= minTexts).map(([key]) => key);
  const outputs = heads.flat();

  const teacher = new DenseModel(outputs, tuples, keys);
  const lessons: Lesson[][] = read.map((told) =>
    told.map(({ example, known }) => ({
      rows: teacher.rows(known),
      target: targetOf(example),
      weight: example.weight,
    })),
  );
  const pick = (pass: number): Lesson[] => lessons[pass % lessons.length] ?? [];
  const shuffled = lessons.map((told) => [...told]);
  for (let pass = 0; pass < passes; pass++)
    epoch(
      teacher,
      shuffled[pass % shuffled.length] ?? [],
      { rate: rate * (1 - (0.7 * pass) / passes), hidden, trust },
      random,
    );

  const pupil = new DenseModel(outputs, tuples, keys);
  pupil.weights.set(teacher.weights);
  pupil.travelled.set(teacher.travelled.map((way) => way * training.memory));
  pupil.biases.set(teacher.biases);
  /** The pupil draws apart from its teacher, so that several can learn from one. */
  const draw = seeded(100 * training.seed + 7);
  /** The lessons as the pupil reads them: whole or in part, what the teacher thinks of that, and only rows still alive. */
  const living = (pass: number): Lesson[] =>
    pick(pass).map((lesson) => {
      const rows = draw() < training.whole ? lesson.rows : part(lesson.rows, training.hiddenFromPupil, draw);
      return { ...lesson, taught: teacher.odds(rows), rows: rows.filter((row) => pupil.lives(row)) };
    });
  const loudness = heads.flatMap((head, h) => head.map(() => (h === 0 ? 1 : training.loudness)));
  budgets.forEach((budget, round) => {
    prune(pupil, pick(round), { budget, fame: training.fame, loudness });
    if (round >= budgets.length - 2) pupil.step = training.step;
    epoch(pupil, living(round), { rate: rate / 2, hidden: 0, trust }, draw);
    if (round >= budgets.length - 2)
      epoch(pupil, living(round + 1), { rate: rate / 4, hidden: 0, trust }, draw);
  });
  for (let pass = 0; pass < training.finishing; pass++) {
    const slower = (rate / 4) * (1 - pass / (training.finishing + 1));
    epoch(pupil, living(pass), { rate: slower, hidden: 0, trust }, draw);
  }
  return { teacher, pupil };
}
