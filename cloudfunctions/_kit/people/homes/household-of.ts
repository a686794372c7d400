import type { Bound } from '../../../../src/domain/people/household';
import { DIRECTORY, type HomeEntry, type PersonDoc } from '../../directory';
import { find } from '../../store';

/** Somebody bound to a house, with the binding itself. */
export interface Housemate extends Bound {
  person: PersonDoc;
  home: HomeEntry;
}

/** Everybody bound to a house; one read. What stands in people's own documents is what counts. */
export async function householdOf(houseId: string): Promise<Housemate[]> {
  const people = await find<PersonDoc>(DIRECTORY, {
    where: { 'homes.houseId': houseId, kind: 'person' },
    limit: 100,
  });
  return people.flatMap((person): Housemate[] => {
    const home = person.homes.find((one) => one.houseId === houseId);
    return home
      ? [{ personId: person.personId, relation: home.relation, invitedBy: home.invitedBy, person, home }]
      : [];
  });
}
