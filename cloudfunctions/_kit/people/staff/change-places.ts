import { _, updateWhere } from '../../store';
import { DIRECTORY } from '../../directory';
import type { StaffDoc } from '../../staff-of';
import type { CallContext } from '../../call-context';
import { stop } from '../../refused';
import { REGISTER } from '../register';
import { takeBackNow } from './take-back-jobs';

/**
 * Lets a colleague work for exactly these of the caller's communities (P3); where they work beside those is not the caller's to say.
 * In whatever they leave, their line in the company's list ends, so that their phone does not bring them back, and their jobs go back to
 * the dispatcher. Whoever leaves the last community is no longer staff. Refusals: not-allowed (communities: not the caller's).
 */
export async function changePlaces(
  call: CallContext,
  { _id, personId, staff }: StaffDoc,
  wanted: readonly string[],
): Promise<void> {
  const mine = call.actor.communities;
  if (wanted.some((id) => !mine.includes(id))) stop('not-allowed', { field: 'communities' });
  const left = staff.communities.filter((id) => mine.includes(id) && !wanted.includes(id));
  const elsewhere = staff.communities.filter((id) => !mine.includes(id));
  for (const id of wanted)
    await updateWhere(
      DIRECTORY,
      { _id, 'staff.communities': _.in(staff.communities) },
      { 'staff.communities': _.addToSet(id) },
    );
  if (left.length === 0) return;
  for (const communityId of left)
    await updateWhere(REGISTER, { communityId, kind: 'staff', claimedBy: personId }, { endedAt: call.now });
  const last = wanted.length + elsewhere.length === 0;
  const gone = last ? { staff: null } : { 'staff.communities': _.pull(_.in(left)) };
  await updateWhere(DIRECTORY, { _id }, { ...gone, handBackAt: call.now });
  await takeBackNow(personId, call.now);
}
