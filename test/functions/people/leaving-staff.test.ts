import type { TeamMember } from '@/contract/community/staff/views';
import { ticketAt } from '../../support/journey';
import { documentsOf } from '../../support/people/homes';
import { refusalOf } from '../../support/refusal';
import { connectSdk } from '../../support/sdk';
import { createWorld, rid, type World } from '../../support/world';

const communityId = 'c1';
let world: World;
beforeAll(async () => {
  world = await createWorld();
  // The manager answers for both communities, the plumber works for both; somebody else's community is a third.
  const people = connectSdk(world.cloud.base).database().collection('directory');
  const places = { manager: ['c1', 'c2'], plumber: ['c1', 'c2', 'c3'] } as const;
  for (const [who, communities] of Object.entries(places))
    await people
      .where({ _id: `person:${world.idOf(who as keyof typeof places)}` })
      .update({ data: { 'staff.communities': communities } });
}, 60_000);
afterAll(() => world.stop());

const staffId = () => world.idOf('plumber');
const plumber = (team: TeamMember[]) => team.find(({ personId }) => personId === staffId());
const change = (more: object) =>
  world.as('manager')('community.change-staff', { communityId, staffId: staffId(), ...more });
const suspend = (suspended: boolean) =>
  world.as('manager')('community.suspend-staff', { communityId, staffId: staffId(), suspended });
const seen = (ticketId: string) => world.as('dispatcher')('ticket.get', { ticketId });

describe('whoever stops working leaves no job behind (P3, T9)', () => {
  test('the manager sees how many jobs somebody holds; suspended, each is back at the desk with the reason', async () => {
    const asked = await ticketAt(world, 'assigned');
    const atWork = await ticketAt(world, 'repairing');
    const done = await ticketAt(world, 'completed');
    const team = await world.as('manager')('community.list-team', { communityId });
    expect(plumber(team)?.jobs).toBe(2);
    expect(plumber(await suspend(true))).toMatchObject({ suspended: true, jobs: 0 });
    for (const { id } of [asked, atWork]) {
      const view = await seen(id);
      expect([view.status, view.timeline.at(-1)?.words]).toEqual(['triaged', '人员停用']);
    }
    expect((await seen(done.id)).status).toBe('completed');
    const mine = await world.as('owner')('notify.list-inbox', {});
    expect(mine.items.filter(({ kind }) => kind === 'job-taken-back')).toHaveLength(2);
    expect(mine.items.some(({ body }) => body.includes('停用'))).toBe(false);
    await suspend(false);
  });

  test('a crash between the suspension and the jobs is healed by the timer, once', async () => {
    const { id } = await ticketAt(world, 'accepted');
    await world.cloud.faults([
      { action: 'database.*', collection: 'tickets', error: { code: 'SYS_ERR', message: 'away' } },
    ]);
    await suspend(true).catch(() => undefined);
    await world.cloud.faults([]);
    expect((await seen(id)).status).toBe('accepted');
    for (let twice = 0; twice < 2; twice += 1) await world.cloud.post('/dev/run-timer/community');
    const view = await seen(id);
    expect(view.status).toBe('triaged');
    expect(view.timeline.filter(({ type }) => type === 'job-taken-back')).toHaveLength(1);
    const [person] = await documentsOf(world, 'directory', { _id: `person:${staffId()}` });
    expect(person?.handBackAt).toBeNull();
    const { calls } = await world.cloud.stats();
    expect(calls.flatMap(({ unindexed }) => unindexed)).toEqual([]);
    await suspend(false);
  });
});

describe('staff of several communities (P3)', () => {
  test('a manager sees and changes them, but only their own; a community not theirs stays as it is', async () => {
    const { id } = await ticketAt(world, 'assigned');
    const team = await world.as('manager')('community.list-team', { communityId });
    expect(plumber(team)?.communities).toEqual(['c1', 'c2']);
    expect(await refusalOf(change({ communities: ['c1', 'c3'] }))).toEqual({
      refused: 'not-allowed',
      field: 'communities',
    });
    expect(plumber(await change({ communities: ['c1'] }))?.communities).toEqual(['c1']);
    // Jobs here are not touched by leaving there.
    expect((await seen(id)).status).toBe('assigned');
    expect(plumber(await change({ communities: ['c1', 'c2'], alias: '老孙' }))).toMatchObject({
      communities: ['c1', 'c2'],
      alias: '老孙',
    });
    const [person] = await documentsOf(world, 'directory', { _id: `person:${staffId()}` });
    expect((person?.staff as { communities: string[] }).communities.sort()).toEqual(['c1', 'c2', 'c3']);
  });

  test('what somebody is counts everywhere: one community’s manager or code makes nobody more in another', async () => {
    expect(await refusalOf(change({ roles: ['technician', 'supervisor'] }))).toEqual({
      refused: 'not-allowed',
      field: 'elsewhere',
    });
    const { code } = await world.as('manager')('community.invite-staff', {
      ...{ requestId: rid(), communityId, alias: '外援', roles: ['supervisor'], skills: [] },
    });
    expect(await refusalOf(world.as('plumber')('community.accept-invite', { code }))).toEqual({
      refused: 'not-allowed',
      field: 'elsewhere',
    });
    expect((await world.as('plumber')('community.who-am-i', {})).staff?.roles).toEqual(['technician']);
  });

  test('whoever leaves one community hands its jobs back, and stays staff of the others', async () => {
    const { id } = await ticketAt(world, 'accepted');
    await change({ leaves: true });
    const view = await seen(id);
    expect([view.status, view.timeline.at(-1)?.words]).toEqual(['triaged', '人员离岗']);
    const me = await world.as('plumber')('community.who-am-i', {});
    expect(me.staff?.communities.sort()).toEqual(['c2', 'c3']);
  });
});
