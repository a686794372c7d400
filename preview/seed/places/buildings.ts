import { community } from './community';

/** A building of the community: every unit has `rooms` homes on each of its floors. */
export interface Building {
  id: string;
  number: number;
  units: number;
  floors: number;
  rooms: number;
  /** metres east and north of the community's centre */
  east: number;
  north: number;
  /** China time */
  handedOver: string;
}

/** Four slab blocks by the lake, three towers, one block of flats over the shops: 716 homes. */
export const buildings: readonly Building[] = [
  { id: 'b1', number: 1, units: 2, floors: 11, rooms: 2, east: -90, north: -60, handedOver: '2019-06-28' },
  { id: 'b2', number: 2, units: 2, floors: 11, rooms: 2, east: -30, north: -60, handedOver: '2019-06-28' },
  { id: 'b3', number: 3, units: 2, floors: 11, rooms: 2, east: 30, north: -60, handedOver: '2019-06-28' },
  { id: 'b4', number: 4, units: 2, floors: 11, rooms: 2, east: 90, north: -60, handedOver: '2019-06-28' },
  { id: 'b5', number: 5, units: 2, floors: 26, rooms: 3, east: -80, north: 40, handedOver: '2021-10-15' },
  { id: 'b6', number: 6, units: 2, floors: 26, rooms: 3, east: 0, north: 50, handedOver: '2021-10-15' },
  { id: 'b7', number: 7, units: 2, floors: 26, rooms: 3, east: 80, north: 40, handedOver: '2022-05-20' },
  { id: 'b8', number: 8, units: 1, floors: 18, rooms: 4, east: 0, north: 120, handedOver: '2024-12-30' },
];

const METRES_PER_DEGREE = 111_320;

/** The point of a building, from the community's. */
export function pointOf({ east, north }: { east: number; north: number }): {
  latitude: number;
  longitude: number;
} {
  const { latitude, longitude } = community.location;
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
  return {
    latitude: round(latitude + north / METRES_PER_DEGREE),
    longitude: round(longitude + east / (METRES_PER_DEGREE * shrink)),
  };
}
