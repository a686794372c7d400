import { changeSpot } from '../../_kit/people/spots/change-spot';
import { procedure } from '../../_kit/procedure';

/** P5: a closed spot's code leads to a helpful page. */
export const revokeSpot = procedure('community.revoke-spot', {
  handle: ({ spotId }, call) => changeSpot(call, spotId, {}, { revoked: true }),
});
