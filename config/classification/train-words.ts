import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packModel } from './pack';
import { complaints, repairs } from './recipe';
import type { Recipe } from './recipe';
import { learn } from './training/learn';
import { quantise } from './training/quantise';

const HOME = join(__dirname, '../../src/domain/classification');

function write(file: string, name: string, recipe: Recipe): void {
  const { step } = recipe.training;
  const model = quantise(learn(recipe.telling, recipe.heads, recipe.training).pupil, step);
  const packed = packModel(model, recipe.heads, step);
  writeFileSync(
    join(HOME, file),
    `/** Written by \`npm run train:words\`; edit the corpus in config/classification instead. */
export const ${name} = {
  step: ${step},
  packed:
    '${packed}',
};
`,
  );
  const weights = [...model.weights.values()].reduce((sum, pairs) => sum + pairs.length / 2, 0);
  console.log(`${file}: ${model.weights.size} n-grams, ${weights} weights, ${packed.length} characters`);
}

write('weights-repairs.ts', 'REPAIR_WORDS', repairs());
write('weights-complaints.ts', 'COMPLAINT_WORDS', complaints());
