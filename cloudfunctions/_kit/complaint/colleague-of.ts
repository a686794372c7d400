import type { Colleague } from '../../../src/domain/complaint/colleague';
import type { Person } from '../../../src/domain/complaint/facts';
import type { CallContext } from '../call-context';
import { stop } from '../refused';

/** A colleague the call has read, as the record names them. Refused at `field` when there is no such member of staff. */
export function colleagueOf(
  call: CallContext,
  staffId: string,
  field: string,
): { person: Person; candidate: Colleague } {
  const doc = call.places.get(`person:${staffId}`);
  if (doc?.kind !== 'person' || !doc.staff) return stop('not-found', { field });
  const { alias, roles, suspended, communities } = doc.staff;
  return { person: { id: staffId, alias, roles }, candidate: { suspended, communities } };
}
