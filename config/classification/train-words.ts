import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learn, quantise } from './learn';
import { packModel } from './pack';
import { COMPLAINTS, REPAIRS } from './recipe';
import type { Recipe } from './recipe';

const HOME = join(__dirname, '../../src/domain/classification');

function write(file: string, name: string, recipe: Recipe): void {
  const examples = recipe.dress(recipe.written());
  const model = quantise(learn(examples, recipe.heads, recipe.training), recipe.step);
  const packed = packModel(model, recipe.step);
  writeFileSync(
    join(HOME, file),
    `/** Written by \`npm run train:words\`; edit the corpus in config/classification instead. */
export const ${name} = {
  step: ${recipe.step},
  packed:
    '${packed}',
};
`,
  );
  const weights = [...model.weights.values()].reduce((sum, pairs) => sum + pairs.length / 2, 0);
  console.log(
    `${file}: ${examples.length} examples, ${model.weights.size} n-grams, ${weights} weights, ${packed.length} characters`,
  );
}

write('weights-repairs.ts', 'REPAIR_WORDS', REPAIRS);
write('weights-complaints.ts', 'COMPLAINT_WORDS', COMPLAINTS);
