import { RefusalError } from '@/api/errors';
import type { Scope } from '@/domain/access/table';
import { peopleRows } from '@/domain/access/people-rows';
import { createWorld, people, rid, type Who, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

type Name = keyof typeof peopleRows;
const everybody = Object.keys(people) as Who[];

/** Where the operation is aimed: a community, and one of its houses. */
interface Aim {
  communityId: 'c1' | 'c2';
  room: '0101' | '0202';
}
const aims: Aim[] = [
  { communityId: 'c1', room: '0101' },
  { communityId: 'c1', room: '0202' },
  { communityId: 'c2', room: '0101' },
];

/** Input that passes the schema and changes nothing: what it names is not there. */
function inputOf(name: Name, who: Who, { communityId, room }: Aim): Record<string, unknown> {
  const houseId = `${communityId}x${room}`;
  const spotId = `${communityId}xnowhere`;
  const inputs: Partial<Record<Name, Record<string, unknown>>> = {
    'onboarding.claim-admin': { code: 'not-the-code' },
    'onboarding.create-community': {
      requestId: rid(),
      name: '某小区',
      hotline: '12345',
      location: { latitude: 1, longitude: 1 },
    },
    'onboarding.plan-import': {
      communityId,
      requestId: rid(),
      fileId: `cloud://local-env.6c6f/u/${world.idOf(who)}/imports/none`,
      fileName: 'a.csv',
    },
    'onboarding.save-templates': { ids: {} },
    'onboarding.apply-import': { communityId, importId: 'i0' },
    'onboarding.drop-import': { communityId, importId: 'i0' },
    'onboarding.print-posters': { communityId, spotIds: [spotId] },
    'community.match-phone': { code: 'no-code' },
    'community.ask-home': {
      communityId,
      building: '99',
      unit: '',
      room: '9999',
      relation: 'owner',
      name: '某人',
      phone: '13812345678',
    },
    'community.withdraw-claim': { claimId: 'none' },
    'community.switch-home': { houseId: 'c1xnone' },
    'community.leave-home': { houseId: 'c1xnone' },
    'community.read-invite': { code: 'AAAABBBBCCCC' },
    'community.accept-invite': { code: 'AAAABBBBCCCC' },
    'community.invite-home': { requestId: rid(), houseId, relation: 'family', uses: 1, days: 1 },
    'community.remove-member': { houseId, personId: 'nobody' },
    'community.decide-claim': { communityId, claimId: 'none', decision: 'beside' },
    'community.end-home': { houseId, personId: 'nobody', reason: '搬离' },
    'community.house-file': { houseId },
    'community.add-leftover': { houseId, requestId: rid(), text: '门锁' },
    'community.close-leftover': { houseId, leftoverId: 'none', note: '好了' },
    'community.invite-staff': { communityId, requestId: rid(), alias: '某人', roles: ['admin'], skills: [] },
    'community.change-staff': { communityId, staffId: 'nobody' },
    'community.suspend-staff': { communityId, staffId: 'nobody', suspended: true },
    'community.create-spots': { communityId, labels: ['门口'] },
    'community.reissue-spot': { spotId, issue: 1 },
    'community.revoke-spot': { spotId },
  };
  return inputs[name] ?? { communityId };
}

/** What the table says, worked out by hand from who lives and works where. */
function allowed(who: Who, name: Name, { communityId, room }: Aim): boolean {
  const row: Partial<Record<string, Scope>> = peopleRows[name];
  const person = people[who];
  const staff: readonly string[] = person && 'staff' in person ? person.staff : [];
  const worksIn = person && 'communities' in person ? 'c2' : 'c1';
  const owns =
    communityId === 'c1' &&
    person &&
    'houses' in person &&
    (person.houses as readonly string[]).includes(room);
  return ['resident', ...staff].some((role) => {
    const scope = row[role];
    return scope === 'any' || (scope === 'own' && owns) || (scope === 'community' && worksIn === communityId);
  });
}

async function outcomeOf(name: Name, who: Who, aim: Aim): Promise<'allowed' | 'refused'> {
  const call = world.as(who) as (operation: string, input: unknown) => Promise<unknown>;
  return call(name, inputOf(name, who, aim)).then(
    () => 'allowed',
    (error: unknown) => {
      if (!(error instanceof RefusalError)) throw error;
      const { refused, field } = error.refusal;
      // A field that is wrong means that access was granted and the rules spoke.
      return refused === 'not-allowed' && field === undefined ? 'refused' : 'allowed';
    },
  );
}

test.each(Object.keys(peopleRows) as Name[])(
  'P3: %s is for exactly those whom the table names, here and elsewhere, in their own house and in others',
  async (name) => {
    for (const aim of aims) {
      const outcomes = await Promise.all(everybody.map((who) => outcomeOf(name, who, aim)));
      const expected = everybody.map((who) => (allowed(who, name, aim) ? 'allowed' : 'refused'));
      expect(everybody.map((who, n) => [who, outcomes[n]])).toEqual(
        everybody.map((who, n) => [who, expected[n]]),
      );
    }
  },
  30_000,
);
