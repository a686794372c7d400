import type { Relation } from '../../../../src/domain/people/relation';
import type { Sealed } from '../../../../src/domain/ticket/facts';
import type { HouseDoc } from '../../directory';
import { insert, updateWhere } from '../../store';
import { BINDINGS, bindingIdOf, nothingOwed, type BindingDoc } from './binding';

/** Somebody's question for a house. */
export interface Question extends Pick<BindingDoc, 'match' | 'disputed'> {
  personId: string;
  house: HouseDoc;
  relation: Relation;
  name: Sealed;
  phone: Sealed;
  now: number;
}

/** Puts a question for a house before the desk (P1); asked again, the newer one counts. */
export async function askFor({ house, now, personId, ...question }: Question): Promise<void> {
  const { houseId, communityId, area, detail } = house;
  const facts: Omit<BindingDoc, '_id' | keyof typeof nothingOwed> = {
    ...{ communityId, houseId, personId, area, detail, ...question },
    status: 'pending',
    way: 'agent',
    askedAt: now,
    decidedAt: null,
    decidedBy: null,
    reason: '',
  };
  const _id = bindingIdOf(houseId, personId);
  const fresh: BindingDoc = { _id, ...facts, ...nothingOwed };
  if (!(await insert(BINDINGS, fresh))) await updateWhere(BINDINGS, { _id }, facts);
}
