import { accessTable, type Operation, type Scope } from '@/domain/access/table';
import type { Tester } from './cast';

/** What an operation is about; `place`: the community, or nothing at all. */
export type TargetKind = 'ticket' | 'complaint' | 'visit' | 'place';

/** One thing operations are tried on: who reported, follows and holds it, in community c1. */
export interface Target {
  kind: TargetKind;
  /** what distinguishes it, for readable failures */
  name: string;
  id: string;
  owner: string;
  follower: string;
  holder: string | null;
  pooled: boolean;
  alarm: boolean;
  /** somebody of the house for this try alone */
  member?: string;
}

/** What the table says, worked out by hand and not by the product's own `may`. */
export function allowedBy(operation: Operation, who: Tester, target: Target): boolean {
  const row: Partial<Record<string, Scope>> = accessTable[operation];
  const here = who.community === 'c1' && who.roles.length > 0;
  const holds = here && target.holder === who.id;
  const near: Record<Scope, boolean> = {
    any: true,
    own: who.id === target.owner,
    follow: who.id === target.owner || who.id === target.follower,
    job: holds,
    pool: holds || (here && target.pooled),
    alarm: holds || (here && target.pooled) || (here && target.alarm),
    community: here,
  };
  const roles = ['resident', ...(who.suspended ? [] : who.roles)];
  return roles.some((role) => {
    const scope = row[role];
    return scope !== undefined && near[scope];
  });
}

/** Which targets tell the scopes of an operation apart. */
export function targetsFor(operation: Operation, targets: readonly Target[]): Target[] {
  const scopes = new Set<Scope>(Object.values(accessTable[operation]));
  const jobs = scopes.has('job') || scopes.has('pool') || scopes.has('alarm');
  const pools = scopes.has('pool') || scopes.has('alarm');
  return targets.filter(
    ({ name, pooled, alarm }) => name === 'plain' || (alarm ? scopes.has('alarm') : pooled ? pools : jobs),
  );
}

/** Who is worth trying on a target: everybody on the plain one, on the others those whom what is special about it concerns. */
export function worthTrying(who: Tester, target: Target): boolean {
  if (target.name === 'plain' || who.id === target.owner || who.id === target.holder) return true;
  const field =
    who.roles.includes('technician') || who.roles.includes('supervisor') || who.roles.includes('vendor');
  return field || who.key === 'agent-here' || who.key === 'no-house';
}
