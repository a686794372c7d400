import type { Relation } from '../../../../src/domain/people/relation';
import type { HouseDoc, PersonDoc } from '../../directory';
import { seal } from '../../seal';
import { _, insert, updateWhere } from '../../store';
import { BINDINGS, bindingIdOf, nothingOwed, type BindingDoc } from './binding';
import { letIn } from './let-in';
import { owedNews } from './owe-news';

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
 * Lets a person into a house: the record first, then the access, one conditional write. Twice is once. What the desk approved is news
 * for whoever asked (N1), and a crash between the two writes is healed with its delivery; of the other ways the caller's own retry is.
 */
export async function bind({ person, house, relation, way, invitedBy, by, now }: Binding): Promise<void> {
  const { houseId, communityId, area, detail } = house;
  const { personId } = person;
  const _id = bindingIdOf(houseId, personId);
  const decided = { relation, way, status: 'active' as const, decidedAt: now, decidedBy: by, reason: '' };
  const doc: BindingDoc = {
    ...{ _id, communityId, houseId, personId, area, detail },
    name: person.name ?? seal(''),
    phone: person.phone ?? seal(''),
    match: 'none',
    disputed: false,
    askedAt: now,
    ...decided,
    ...nothingOwed,
  };
  if (!(await insert(BINDINGS, doc))) {
    const news = way === 'agent' ? await owedNews('home-approved', doc, '', now) : {};
    await updateWhere(BINDINGS, { _id, status: _.neq('active') }, { ...decided, ...news });
  }
  await letIn({ personId, house, relation, invitedBy, since: now });
}
