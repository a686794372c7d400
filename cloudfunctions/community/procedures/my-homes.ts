import { myHomesOf } from '../../_kit/people/homes/my-homes-of';
import { procedure } from '../../_kit/procedure';

/** The caller's houses, their households and what they asked for (P1). */
export const myHomes = procedure('community.my-homes', {
  handle: (_input, call) => myHomesOf(call.actor.id),
});
