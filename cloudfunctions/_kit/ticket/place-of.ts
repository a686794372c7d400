import type { Place } from '../../../src/domain/ticket/facts';
import type { CallContext } from '../call-context';
import { communityIdOf } from '../directory';
import { readScene } from '../scene';
import { stop } from '../refused';

/** Where the client says it is: one of its houses, or a scanned code. */
export type PlaceInput = { kind: 'house'; houseId: string } | { kind: 'spot'; scene: string } | null;

/** What to read together with the caller: house and spot ids begin with their community's id, so that its policy comes along. */
export function placesToRead(place: PlaceInput): string[] {
  if (place === null) return [];
  if (place.kind === 'house') return [`community:${communityIdOf(place.houseId)}`];
  const read = readScene(place.scene);
  return read ? [`spot:${read.spotId}`, `community:${communityIdOf(read.spotId)}`] : [];
}

/** The place as the ticket keeps it (T2). Refusals at `place`: required, not-allowed (not your house), expired, not-found. */
export function placeOf(input: PlaceInput, call: CallContext): { place: Place; communityId: string } {
  if (input === null) return stop('invalid-input', { field: 'place', detail: { problem: 'required' } });
  if (input.kind === 'house') return housePlace(input.houseId, call);
  const read = readScene(input.scene) ?? stop('not-found', { field: 'place' });
  const spot = call.places.get(`spot:${read.spotId}`);
  if (spot?.kind !== 'spot') return stop('not-found', { field: 'place' });
  if (spot.revoked || spot.issue !== read.issue) return stop('expired', { field: 'place' });
  const { spotId, buildingId, label, location, communityId } = spot;
  return { place: { kind: 'spot', spotId, buildingId, area: label, location }, communityId };
}

function housePlace(houseId: string, call: CallContext): { place: Place; communityId: string } {
  const home = call.person?.homes.find((entry) => entry.houseId === houseId);
  if (!home) return stop('not-allowed', { field: 'place' });
  const { buildingId, area, detail, location, communityId } = home;
  return { place: { kind: 'house', houseId, buildingId, area, detail, location }, communityId };
}
