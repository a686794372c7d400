import { isDeepStrictEqual } from 'node:util';
import { mayEver } from '../../src/domain/access/may';
import { refuse } from '../../src/domain/shared/refusal';
import { actorOf } from './actor';
import type { CallContext } from './call-context';
import type { PersonDoc } from './directory';
import { personIdOf } from './person-id';
import { inward, outward } from './privacy/boundary';
import type { AnyProcedure } from './procedure';
import { readDirectory, recall } from './read-directory';
import { Refused } from './refused';

/** Their operations show or change people and homes, and never go by memory. */
const LOOKING = ['community', 'onboarding', 'privacy'];

/** Whether to read who is calling in any case: what changes something carries a request id, and is never done on the word of memory. */
function looks({ name }: AnyProcedure, input: object): boolean {
  return 'requestId' in input || LOOKING.some((own) => name.startsWith(`${own}.`));
}

/** Who calls, as WeChat says; when, epoch ms. */
type Caller = Pick<CallContext, 'openid' | 'requestId' | 'now'>;

/**
 * Answers one call whose input has been parsed. Whom this instance read within half a minute it remembers for lists and pages, which
 * saves a read; no refusal rests on memory alone: whoever has just been let into a house or made staff is so at once (P1, P3).
 */
export async function answer(procedure: AnyProcedure, input: object, caller: Caller): Promise<unknown> {
  const key = `person:${personIdOf(caller.openid)}`;
  const recalled = looks(procedure, input) ? null : (recall(key) as PersonDoc | null);
  try {
    return await attempt(procedure, input, caller, key, recalled);
  } catch (error) {
    if (!(error instanceof Refused) || !recalled) throw error;
    const person = ((await readDirectory([key])).get(key) as PersonDoc | undefined) ?? null;
    if (isDeepStrictEqual(person, recalled)) throw error;
    return attempt(procedure, input, caller, key, person);
  }
}

async function attempt(
  procedure: AnyProcedure,
  input: object,
  { openid, requestId, now }: Caller,
  key: string,
  recalled: PersonDoc | null,
): Promise<unknown> {
  const places = await readDirectory([key, ...(procedure.reads?.(input as never) ?? [])], recalled);
  const person = (places.get(key) as PersonDoc | undefined) ?? null;
  const actor = actorOf(openid, person);
  const call: CallContext = { operation: procedure.name, requestId, openid, now, actor, person, places };
  if (!mayEver(procedure.name, actor)) throw new Refused(refuse('not-allowed'));
  try {
    return outward(await procedure.handle(inward(procedure.name, input, call) as never, call), actor.id, now);
  } catch (error) {
    throw error instanceof Refused ? new Refused(error.refusal, outward(error.fresh, actor.id, now)) : error;
  }
}
