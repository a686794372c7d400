import { may, mayEver, type Subject } from '@/domain/access/may';
import { staffRoles, type Actor, type Role } from '@/domain/access/roles';
import { accessTable, type Operation, type Scope } from '@/domain/access/table';

const operations = Object.keys(accessTable) as Operation[];
const roles: Role[] = ['resident', ...staffRoles, 'system'];

const me = 'me';
/** Everything an actor can be to a ticket. */
const relations = {
  stranger: { communityId: 'c2', reporterId: 'x', followerIds: [], assigneeId: null, pooled: false },
  colleague: { communityId: 'c1', reporterId: 'x', followerIds: [], assigneeId: 'y', pooled: false },
  reporter: { communityId: 'c1', reporterId: me, followerIds: [], assigneeId: null, pooled: false },
  follower: { communityId: 'c1', reporterId: 'x', followerIds: [me], assigneeId: null, pooled: false },
  holder: { communityId: 'c1', reporterId: 'x', followerIds: [], assigneeId: me, pooled: false },
  'holder elsewhere': { communityId: 'c2', reporterId: 'x', followerIds: [], assigneeId: me, pooled: false },
  'pool here': { communityId: 'c1', reporterId: 'x', followerIds: [], assigneeId: null, pooled: true },
  'pool elsewhere': { communityId: 'c2', reporterId: 'x', followerIds: [], assigneeId: null, pooled: true },
  'alarm here': { communityId: 'c1', reporterId: 'x', followerIds: [], assigneeId: 'y', alarm: true },
  'alarm elsewhere': { communityId: 'c2', reporterId: 'x', followerIds: [], assigneeId: 'y', alarm: true },
} satisfies Record<string, Subject>;
type Relation = keyof typeof relations;

const here: Relation[] = ['colleague', 'reporter', 'follower', 'holder', 'pool here', 'alarm here'];
const reach: Record<Scope, Relation[]> = {
  any: Object.keys(relations) as Relation[],
  own: ['reporter'],
  follow: ['reporter', 'follower'],
  job: ['holder'],
  pool: ['holder', 'pool here'],
  alarm: ['holder', 'pool here', 'alarm here'],
  community: here,
};

const actor = (role: Role, suspended = false): Actor => ({
  id: me,
  alias: '',
  roles: [role],
  communities: role === 'resident' ? [] : ['c1'],
  suspended,
});

describe.each(operations)('P3 %s', (operation) => {
  it.each(roles)('is for a %s exactly within the relation the table names', (role) => {
    const row: Partial<Record<string, Scope>> = accessTable[operation];
    const scope = row[role];
    const allowed = (Object.keys(relations) as Relation[]).filter((relation) =>
      may(operation, actor(role), relations[relation]),
    );
    expect(new Set(allowed)).toEqual(new Set(scope ? reach[scope] : []));
    expect(mayEver(operation, actor(role))).toBe(scope !== undefined);
  });
});

/** Who may do what to a ticket, as the service standard has it: written out a second time, so that a change is noticed. */
const standard: Partial<Record<Operation, Partial<Record<Role, Scope>>>> = {
  'ticket.submit': { resident: 'any' },
  'ticket.list-mine': { resident: 'any' },
  'ticket.confirm-result': { resident: 'own' },
  'ticket.cancel': { resident: 'own' },
  'ticket.urge': { resident: 'follow' },
  'ticket.add-facts': { resident: 'follow' },
  'survey.answer': { resident: 'own' },
  'survey.get': { resident: 'own' },
};

describe('P3 the table against the standard', () => {
  it.each(Object.entries(standard))('P3 %s is for residents only', (operation, row) => {
    expect(accessTable[operation as Operation]).toEqual(row);
  });

  it('T18, P3 "not fixed" is the reporter’s to say, and the desk’s to write down for whoever rings up; never a technician’s', () => {
    const { resident, ...others } = accessTable['ticket.object-result'];
    expect(resident).toBe('own');
    expect(Object.keys(others).sort()).toEqual(['agent', 'dispatcher', 'manager', 'supervisor']);
  });

  it('P3 a neighbour reads nobody’s ticket, a technician only jobs and what may be grabbed', () => {
    expect(may('ticket.get', actor('resident'), relations.stranger)).toBe(false);
    expect(may('ticket.get', actor('resident'), relations.colleague)).toBe(false);
    expect(may('ticket.get', actor('technician'), relations.colleague)).toBe(false);
    expect(may('ticket.get', actor('technician'), relations['pool here'])).toBe(true);
  });

  it('V2 technicians and vendors never get at surveys', () => {
    for (const operation of operations.filter((name) => name.startsWith('survey.')))
      for (const role of ['technician', 'vendor'] as const)
        expect([operation, Object.keys(accessTable[operation]).includes(role)]).toEqual([operation, false]);
  });

  it.each(operations)('P3 %s is refused to suspended staff, who keep what residents have', (operation) => {
    for (const role of staffRoles) {
      expect(mayEver(operation, actor(role, true))).toBe(false);
      for (const subject of Object.values(relations))
        expect(may(operation, actor(role, true), subject)).toBe(false);
    }
    const both: Actor = { ...actor('technician', true), roles: ['resident', 'technician'] };
    expect(mayEver(operation, both)).toBe(mayEver(operation, actor('resident')));
  });

  it('P3 without a subject only what needs no relation is allowed', () => {
    for (const operation of operations)
      for (const role of roles) {
        const row: Partial<Record<string, Scope>> = accessTable[operation];
        expect([operation, role, may(operation, actor(role))]).toEqual([
          operation,
          role,
          row[role] === 'any',
        ]);
      }
  });
});
