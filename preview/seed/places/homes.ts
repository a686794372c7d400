import { placeIdOf } from '../../../cloudfunctions/_kit/directory';
import { buildings, pointOf, type Building } from './buildings';
import { community } from './community';

/** One home before its room is sealed. */
export interface Home {
  houseId: string;
  building: Building;
  /** 3栋2单元 */
  area: string;
  /** 1501 */
  room: string;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The address people say: building 3, unit 2, room 1501. */
export const houseIdOf = (building: number, unit: number, room: string): string =>
  placeIdOf(community.id, `b${building}u${unit}r${room}`);

/** Every home of the community, building by building. */
export const homes: readonly Home[] = buildings.flatMap((building) =>
  range(building.units).flatMap((unit) =>
    range(building.floors).flatMap((floor) =>
      range(building.rooms).map((door): Home => {
        const room = `${floor}${String(door).padStart(2, '0')}`;
        return {
          houseId: houseIdOf(building.number, unit, room),
          building,
          area: `${building.number}栋${unit}单元`,
          room,
        };
      }),
    ),
  ),
);

/** The home with this id; throws for a home that does not exist, because a demonstration must not invent one. */
export function homeOf(houseId: string): Home {
  const home = homes.find((entry) => entry.houseId === houseId);
  if (!home) throw new Error(`no home ${houseId}`);
  return home;
}

/** Where a home is, for maps and check-ins. */
export const pointOfHome = (home: Home): { latitude: number; longitude: number } => pointOf(home.building);
