import { changeSpot } from '../../_kit/people/spots/change-spot';
import { procedure } from '../../_kit/procedure';

/** P5: only the newest issue is valid; the issue seen makes a second tap harmless. */
export const reissueSpot = procedure('community.reissue-spot', {
  handle: ({ spotId, issue }, call) =>
    changeSpot(call, spotId, { issue }, { issue: issue + 1, revoked: false }),
});
