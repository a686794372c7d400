import { FAULT_CATEGORY, type FaultCode } from '../classification/taxonomy';
import type { Place } from './facts';

/** Water and power are supplied to a building: without them one flat is rarely alone. */
const supplies: readonly FaultCode[] = ['no_water', 'no_power', 'heating', 'gas', 'burst_pipe'];

/** Faults of something that many share: whoever reports it, from wherever in the building, probably means the same (T19). */
export function isShared(fault: FaultCode): boolean {
  const category = FAULT_CATEGORY[fault];
  return category === 'equipment' || category === 'common_area' || supplies.includes(fault);
}

/** Reports with the same key may be about the same thing (T19): the building for what is shared, else the very place. */
export function similarKey(place: PlaceIds, fault: FaultCode): string {
  return `${isShared(fault) ? place.buildingId : placeId(place)}:${fault}`;
}

/** The same fault in exactly the same place (T22). */
export function repeatKey(place: PlaceIds, fault: FaultCode): string {
  return `${placeId(place)}:${fault}`;
}

type PlaceIds =
  | Pick<Extract<Place, { kind: 'house' }>, 'kind' | 'houseId' | 'buildingId'>
  | Pick<Extract<Place, { kind: 'spot' }>, 'kind' | 'spotId' | 'buildingId'>;

function placeId(place: PlaceIds): string {
  return place.kind === 'house' ? place.houseId : place.spotId;
}
