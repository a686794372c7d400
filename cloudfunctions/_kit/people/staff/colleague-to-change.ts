import { mayChange } from '../../../../src/domain/people/invite';
import { type CallContext, demand } from '../../call-context';
import { DIRECTORY, type PersonDoc } from '../../directory';
import { stop } from '../../refused';
import type { StaffDoc } from '../../staff-of';
import { findById } from '../../store';

/** The colleague a manager wants to change (P3). Refusals: not-allowed (not here, or above the caller), self-forbidden, not-found. */
export async function colleagueToChange(
  call: CallContext,
  { communityId, staffId }: { communityId: string; staffId: string },
): Promise<StaffDoc> {
  demand(call, { communityId });
  if (staffId === call.actor.id) stop('self-forbidden');
  const person = await findById<PersonDoc>(DIRECTORY, `person:${staffId}`);
  if (!person?.staff?.communities.includes(communityId)) return stop('not-found', { field: 'staffId' });
  if (!mayChange(call.actor.roles, person.staff.roles)) stop('not-allowed', { field: 'staffId' });
  return person as StaffDoc;
}
