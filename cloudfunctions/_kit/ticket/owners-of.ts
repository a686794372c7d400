import type { CallContext } from '../call-context';
import { householdOf } from '../people/homes/household-of';

/** The owners of a house but for the caller, by person id (P8); one read, asked only when a relative reports for them. */
export async function ownersOf(houseId: string, { actor }: CallContext): Promise<string[]> {
  return (await householdOf(houseId))
    .filter(({ relation, personId }) => relation === 'owner' && personId !== actor.id)
    .map(({ personId }) => personId);
}
