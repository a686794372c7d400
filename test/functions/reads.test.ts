// What a call reads when its caller was there a moment ago (docs/architecture.md, Reads), and what memory may not do.
import { ticketAt } from '../support/journey';
import type { CallCost } from '../support/localcloud';
import { refusalOf } from '../support/refusal';
import { createWorld, report, rid, type World } from '../support/world';

const COMMUNITY = { communityId: 'c1' };

describe('an instance that has read who is calling remembers them for half a minute', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  }, 60_000);
  afterAll(() => world.stop());

  /** What the last of a few equal calls cost: the ones before have told every idle instance who is calling. */
  async function costOf(
    call: () => Promise<unknown>,
  ): Promise<Pick<CallCost['database'], 'reads' | 'writes'>> {
    for (let n = 0; n < 3; n += 1) await call();
    const { calls } = await world.cloud.stats();
    const { reads = NaN, writes = NaN } =
      calls.filter(({ source }) => source === 'wx_client').at(-1)?.database ?? {};
    return { reads, writes };
  }

  test('a list costs one read, whoever asks for it', async () => {
    await ticketAt(world, 'on-site');
    const once = { reads: 1, writes: 0 };
    const agent = world.as('agent');
    const plumber = world.as('plumber');
    expect(await costOf(() => world.as('owner')('ticket.list-mine', { filter: 'active' }))).toEqual(once);
    expect(await costOf(() => agent('ticket.list-work', { scope: 'queue', ...COMMUNITY }))).toEqual(once);
    expect(await costOf(() => agent('ticket.list-work', { scope: 'late', ...COMMUNITY }))).toEqual(once);
    expect(await costOf(() => plumber('ticket.list-work', { scope: 'mine', ...COMMUNITY }))).toEqual(once);
    expect(await costOf(() => world.as('owner')('complaint.list-mine', {}))).toEqual(once);
    expect(await costOf(() => agent('complaint.list-work', { scope: 'desk', ...COMMUNITY }))).toEqual(once);
    expect(await costOf(() => world.as('owner')('notify.list-inbox', {}))).toEqual(once);
  }, 60_000);

  test('a page costs one read; what changes something reads who is calling in any case', async () => {
    const { id: ticketId } = await ticketAt(world, 'on-site');
    const owner = world.as('owner');
    expect(await costOf(() => owner('ticket.get', { ticketId }))).toEqual({ reads: 1, writes: 0 });
    expect(await costOf(() => owner('ticket.submit', report(world)))).toEqual({ reads: 1, writes: 1 });
    const add = () => owner('ticket.add-facts', { ticketId, requestId: rid(), text: '水还在滴', photos: [] });
    expect(await costOf(add)).toEqual({ reads: 2, writes: 1 });
  }, 60_000);

  test('P3: whoever is remembered as a resident and made staff meanwhile is staff at their very next tap', async () => {
    const lists = () => world.as('wife')('ticket.list-work', { scope: 'mine', ...COMMUNITY });
    for (let n = 0; n < 3; n += 1) expect(await refusalOf(lists())).toEqual({ refused: 'not-allowed' });
    const { code } = await world.as('manager')('community.invite-staff', {
      ...COMMUNITY,
      requestId: rid(),
      roles: ['technician'],
      skills: [],
      alias: '李师傅',
    });
    await world.as('wife')('community.accept-invite', { code });
    for (let n = 0; n < 3; n += 1) expect((await lists()).items).toEqual([]);
  }, 60_000);

  test('P3: a suspension holds for every step at once, for lists within half a minute; its end at once', async () => {
    const suspend = (suspended: boolean) =>
      world.as('manager')('community.suspend-staff', {
        ...COMMUNITY,
        staffId: world.idOf('plumber'),
        suspended,
      });
    const lists = () => world.as('plumber')('ticket.list-work', { scope: 'mine', ...COMMUNITY });
    for (let n = 0; n < 3; n += 1) await lists();
    await suspend(true);
    const accept = world.as('plumber')('ticket.accept-job', { ticketId: 't1', requestId: rid() });
    expect(await refusalOf(accept)).toEqual({ refused: 'not-allowed' });
    await world.cloud.advance('31s');
    for (let n = 0; n < 3; n += 1) expect(await refusalOf(lists())).toEqual({ refused: 'not-allowed' });
    await suspend(false);
    for (let n = 0; n < 3; n += 1) await lists();
  }, 60_000);
});
