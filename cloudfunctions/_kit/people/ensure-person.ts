import type { CallContext } from '../call-context';
import { DIRECTORY, type PersonDoc } from '../directory';
import { insert } from '../store';

/** The caller's document, written now when they have none: a newcomer who only ever looked. */
export async function ensurePerson(call: CallContext): Promise<PersonDoc> {
  if (call.person) return call.person;
  const person: PersonDoc = {
    _id: `person:${call.actor.id}`,
    kind: 'person',
    personId: call.actor.id,
    openid: call.openid,
    name: null,
    phone: null,
    homes: [],
    staff: null,
    createdAt: call.now,
  };
  await insert(DIRECTORY, person);
  return person;
}
