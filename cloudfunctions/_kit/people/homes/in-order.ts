import type { HomeEntry, PersonDoc } from '../../directory';

/** A person's houses, the current one first (P1). */
export function homesInOrder(person: PersonDoc | null): HomeEntry[] {
  const homes = person?.homes ?? [];
  const current = homes.find(({ houseId }) => houseId === person?.currentHome);
  return current ? [current, ...homes.filter((home) => home !== current)] : homes;
}
