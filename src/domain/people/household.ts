import type { Relation } from './relation';

/** Somebody bound to a house, as the rules see them. */
export interface Bound {
  personId: string;
  relation: Relation;
  invitedBy?: string | undefined;
}

/** Whether one of a household may end another's access (P1): an owner that of everybody but owners. */
export function mayRemove(me: Bound, other: Bound): boolean {
  return me.relation === 'owner' && other.relation !== 'owner' && me.personId !== other.personId;
}

/** Who loses access when `leaving` go: they themselves and whom they let in, unless an owner stays who answers for the house (P1). */
export function whoLeaves(household: readonly Bound[], leaving: readonly string[]): string[] {
  const gone = new Set(leaving);
  const ownerStays = household.some((one) => one.relation === 'owner' && !gone.has(one.personId));
  const inTow = household.filter((one) => one.invitedBy !== undefined && gone.has(one.invitedBy));
  return [...gone, ...(ownerStays ? [] : inTow.map((one) => one.personId))].filter(
    (id, index, all) => all.indexOf(id) === index,
  );
}

/** What a proven or claimed relation to a house leads to (P1): `bind` at once, or `ask` an agent; `disputed` when an owner is bound
 * already and another one claims the house. */
export function claimOutcome(
  household: readonly Bound[],
  relation: Relation,
  proof: 'register' | 'none',
): 'bind' | 'ask' | 'disputed' {
  if (relation === 'owner' && household.some((one) => one.relation === 'owner')) return 'disputed';
  return proof === 'register' ? 'bind' : 'ask';
}
