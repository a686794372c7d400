import type { Relation } from '../../../../src/domain/people/relation';
import { DIRECTORY, type HomeEntry, type HouseDoc, type PersonDoc } from '../../directory';
import { forget } from '../../read-directory';
import { seal } from '../../seal';
import { _, insert, updateWhere } from '../../store';
import { BINDINGS, bindingIdOf, type BindingDoc } from './binding';

/** Which house for whom, and how it came about. */
export interface Binding {
  person: PersonDoc;
  house: HouseDoc;
  relation: Relation;
  way: BindingDoc['way'];
  invitedBy?: string;
  by: string;
  now: number;
}

/**
 * Lets a person into a house: the record first, then the access, one conditional write. Twice is once, and a crash between the two
 * is healed by the repeat, which nothing but the caller's own retry can be.
 */
export async function bind({ person, house, relation, way, invitedBy, by, now }: Binding): Promise<void> {
  const { houseId, communityId, buildingId, area, detail, location } = house;
  const _id = bindingIdOf(houseId, person.personId);
  const decided = { relation, way, status: 'active' as const, decidedAt: now, decidedBy: by, reason: '' };
  const doc: BindingDoc = {
    ...{ _id, communityId, houseId, personId: person.personId, area, detail },
    name: person.name ?? seal(''),
    phone: person.phone ?? seal(''),
    match: 'none',
    disputed: false,
    askedAt: now,
    ...decided,
  };
  if (!(await insert(BINDINGS, doc))) await updateWhere(BINDINGS, { _id }, decided);
  const home: HomeEntry = {
    ...{ houseId, communityId, buildingId, relation, area, detail, location, since: now },
    ...(invitedBy ? { invitedBy } : {}),
  };
  await updateWhere(
    DIRECTORY,
    { _id: person._id, 'homes.houseId': _.neq(houseId) },
    { homes: _.push([home]) },
  );
  forget(person._id);
}
