import type { SpotRow } from '../../../../src/contract/community/spots/views';
import { type CallContext, demand } from '../../call-context';
import { communityIdOf, DIRECTORY, type SpotDoc } from '../../directory';
import { forget } from '../../read-directory';
import { stop } from '../../refused';
import { findById, updateWhere } from '../../store';
import { spotRow } from './spot-row';

/** Changes a spot where `where` still holds; answers with it as it then stands. Refusals: not-found, not-allowed. */
export async function changeSpot(
  call: CallContext,
  spotId: string,
  where: Record<string, unknown>,
  change: Record<string, unknown>,
): Promise<SpotRow> {
  demand(call, { communityId: communityIdOf(spotId) });
  const _id = `spot:${spotId}`;
  await updateWhere(DIRECTORY, { _id, ...where }, change);
  forget(_id);
  const spot = await findById<SpotDoc>(DIRECTORY, _id);
  return spotRow(spot ?? stop('not-found', { field: 'spotId' }));
}
