import { contract, type OperationName } from '@/contract';
import { createCall } from '@/api/call';
import { RefusalError } from '@/api/errors';
import { castOf, type Tester } from '../support/access/cast';
import { inputOf } from '../support/access/input-of';
import { allowedBy, targetsFor, worthTrying, type Target } from '../support/access/oracle';
import { samples } from '../support/access/samples';
import { makeTargets, type Targets } from '../support/access/targets';
import { createWorld, type World } from '../support/world';

const operations = Object.keys(contract) as OperationName[];
const AT_ONCE = 8;

let world: World;
let cast: Tester[];
let targets: Targets;
beforeAll(async () => {
  world = await createWorld();
  cast = castOf();
  targets = await makeTargets(world, cast);
}, 60_000);
afterAll(() => world.stop());

/** One try: the operation, by whom, on what. */
interface Case {
  name: OperationName;
  who: Tester;
  target: Target;
}

function inputFor({ name, who, target }: Case): Record<string, unknown> {
  const made = inputOf(name, targets.knownFor(target, who));
  return { ...made, ...samples[name]?.input?.(who, target) };
}

async function outcomeOf(one: Case): Promise<string> {
  const call = createCall((name, event) => world.cloud.call(name, event, one.who.openid)) as (
    name: string,
    input: unknown,
  ) => Promise<unknown>;
  return call(one.name, inputFor(one)).then(
    () => 'done',
    (error: unknown) => (error instanceof RefusalError ? error.refusal.refused : String(error)),
  );
}

/** What is wrong with the outcome of a case; null when it is as the table says. */
async function judge(one: Case): Promise<string | null> {
  const { name, who, target } = one;
  const allowed = allowedBy(name, who, target);
  const sample = samples[name] ?? {};
  // Whoever is let in may change what they touch: they get a copy of their own.
  const tried = allowed ? { ...one, target: await targets.copyOf(target, name) } : one;
  const outcome = await outcomeOf(tried);
  const passed = allowed
    ? sample.stricter || !['not-allowed', 'not-found', 'invalid-input'].includes(outcome)
    : outcome === 'not-allowed';
  // Whoever is refused hears that and nothing else: not even whether the thing is there.
  const missed = allowed && outcome === 'not-found' && sample.mayMiss === true;
  const broken = outcome.startsWith('FaultError') || outcome.startsWith('NetworkError');
  return (passed || missed) && !broken
    ? null
    : `${name} by ${who.key} on ${target.name}: ${outcome}, the table says ${allowed ? 'allowed' : 'refused'}`;
}

async function judgeAll(cases: Case[]): Promise<string[]> {
  const wrong: string[] = [];
  const queue = [...cases];
  const worker = async (): Promise<void> => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      const problem = await judge(one);
      if (problem) wrong.push(problem);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return wrong;
}

/** Every operation × everybody × every thing that tells its scopes apart. */
function casesOf(name: OperationName): Case[] {
  return targetsFor(name, targets.forOperation(name)).flatMap((target) =>
    cast.filter((who) => worthTrying(who, target)).map((who) => ({ name, who, target })),
  );
}

describe('every operation × every role × own and other community × own and other house (P3, P4)', () => {
  test('every operation has an input that passes its schema: a new one without goes into test/support/access/samples.ts', () => {
    const owner = cast[0]!;
    const wrong = operations.filter((name) => {
      const [target] = targets.forOperation(name);
      return !contract[name].input.safeParse(inputFor({ name, who: owner, target: target! })).success;
    });
    expect(wrong).toEqual([]);
  });

  test('there are thousands of cases, some allowed and some refused', () => {
    const cases = operations.flatMap(casesOf);
    const allowed = cases.filter(({ name, who, target }) => allowedBy(name, who, target)).length;
    expect(cases.length).toBeGreaterThan(3_000);
    expect(allowed).toBeGreaterThan(1_000);
    expect(cases.length - allowed).toBeGreaterThan(2_000);
  });

  const functions = [...new Set(operations.map((name) => name.slice(0, name.indexOf('.'))))];
  test.each(functions)(
    '%s allows and refuses exactly as the table says',
    async (prefix) => {
      const cases = operations.filter((name) => name.startsWith(`${prefix}.`)).flatMap(casesOf);
      expect(await judgeAll(cases)).toEqual([]);
    },
    120_000,
  );
});
