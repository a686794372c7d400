import type { Actor } from '../../src/domain/access/roles';
import type { PersonDoc } from './directory';
import { maskName } from './mask';
import { personIdOf } from './person-id';
import { unseal } from './seal';

/** The person behind an openid as the domain sees them. Unknown people are residents without a home. */
export function actorOf(openid: string, person: PersonDoc | null): Actor {
  const staff = person?.staff ?? null;
  return {
    id: personIdOf(openid),
    alias: staff?.alias ?? (person?.name ? maskName(unseal(person.name)) : '业主'),
    roles: ['resident', ...(staff?.roles ?? [])],
    communities: staff?.communities ?? [],
    suspended: staff?.suspended ?? false,
  };
}
