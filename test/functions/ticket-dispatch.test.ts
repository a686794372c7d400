import { DAY_MS } from '@/domain/policy/local-time';
import { seal } from '../../cloudfunctions/_kit/seal';
import { threePhotos, ticketAt } from '../support/journey';
import { refusalOf } from '../support/refusal';
import { connectSdk } from '../support/sdk';
import { createWorld, report, rid, type Who, type World } from '../support/world';

// The clock passes many ticks here, and each is a real call.
jest.setTimeout(180_000);

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 90_000);
afterAll(() => world.stop());

const usual = { text: '卫生间水龙头有点滴水', urgency: 'normal' };
const step = (ticketId: string) => ({ ticketId, requestId: rid() });
const seen = (ticketId: string) => world.as('dispatcher')('ticket.get', { ticketId });
const assign = (ticketId: string, who: Who) =>
  world.as('dispatcher')('ticket.assign', { ...step(ticketId), staffId: world.idOf(who) });

async function told(who: Who, docId: string): Promise<string[]> {
  const inbox = connectSdk(world.cloud.base).database().collection('inbox');
  const { data } = (await inbox.where({ docId, to: world.idOf(who) }).get()) as unknown as {
    data: { kind: string }[];
  };
  return data.map(({ kind }) => kind);
}

describe('finding somebody (T9)', () => {
  test('T9: nobody grabs it in time, nobody says yes in time: it goes back to the desk each time, then the supervisor assigns it', async () => {
    const { id } = await ticketAt(world, 'triaged', usual);
    await world.as('dispatcher')('ticket.offer', step(id));
    await world.cloud.advance('16m');
    expect(await seen(id)).toMatchObject({ status: 'triaged', pooled: false });
    expect(await told('dispatcher', id)).toContain('pool-lapsed');
    await assign(id, 'plumber');
    await world.cloud.advance('31m');
    expect(await seen(id)).toMatchObject({ status: 'triaged', assignee: null });
    expect(await told('plumber', id)).toContain('assignment-lapsed');
    await world.as('dispatcher')('ticket.refer', { ...step(id), reason: '两次无人接单' });
    expect(await refusalOf(assign(id, 'electrician'))).toMatchObject({ refused: 'not-allowed' });
    const second = await world.as('supervisor')('ticket.assign', {
      ...step(id),
      staffId: world.idOf('electrician'),
    });
    expect(second).toMatchObject({ status: 'assigned', assignee: { id: world.idOf('electrician') } });
  });

  test('T9: whoever let it lapse is marked, whoever mended the place before is preferred, in words', async () => {
    const spot = { channel: 'qr', place: { kind: 'spot', scene: world.scene('s01') }, text: '大堂灯不亮' };
    await ticketAt(world, 'closed', spot);
    const { id } = await ticketAt(world, 'triaged', spot);
    const before = await world.as('dispatcher')('ticket.recommend', { ticketId: id });
    const named = (who: Who) => before.find(({ staffId }) => staffId === world.idOf(who));
    expect(named('plumber')?.reasons).toContain('修过此处 1 次');
    expect(named('plumber')?.score).toBeGreaterThan(named('supervisor')?.score ?? NaN);
    await assign(id, 'plumber');
    await world.as('plumber')('ticket.decline-job', { ...step(id), reason: '走不开' });
    const after = await world.as('dispatcher')('ticket.recommend', { ticketId: id });
    expect(after[0]?.staffId).not.toBe(world.idOf('plumber'));
    expect(after.find(({ staffId }) => staffId === world.idOf('plumber'))?.reasons).toContain('曾退此单');
  });
});

describe('what it is, and by when (T5, T7)', () => {
  test('T5: the holder may call it an emergency, with a reason: the promise comes nearer and the resident hears; calming it down is the desk’s', async () => {
    const { id, classification, clocks } = await ticketAt(world, 'accepted', usual);
    const urgent = { ...classification, urgency: 'emergency' as const, priority: 'high' as const };
    const raised = await world.as('plumber')('ticket.change-classification', {
      ...step(id),
      ...{ classification: urgent, reason: '水已漫到楼道' },
    });
    expect(raised.status).toBe('accepted');
    expect(raised.clocks.resolve.dueAt).toBeLessThan(clocks.resolve.dueAt ?? 0);
    await world.cloud.advance('20s');
    expect(await told('owner', id)).toContain('reclassified');
    const calm = { ...step(id), classification, reason: '已关阀，不再漏' };
    expect(await refusalOf(world.as('plumber')('ticket.change-classification', calm))).toMatchObject({
      refused: 'not-allowed',
      field: 'classification.urgency',
    });
    await world.cloud.advance('25h');
    // A promise that is broken stays broken, whatever the job is called afterwards.
    await world.as('dispatcher')('ticket.change-classification', calm);
    expect((await seen(id)).clocks.resolve).toMatchObject({
      state: 'breached',
      dueAt: raised.clocks.resolve.dueAt,
    });
  });

  test('T7: a renovation is promised for the date agreed with the resident, who is told; nothing else may be put off so', async () => {
    const renovation = await ticketAt(world, 'accepted', { ...usual, urgency: 'renovation' });
    const finishBy = (await world.cloud.now()) + 20 * DAY_MS;
    const agreed = { ...step(renovation.id), finishBy, note: '电话约定' };
    const view = await world.as('plumber')('ticket.agree-date', agreed);
    expect(view).toMatchObject({ agreedFinishBy: finishBy, clocks: { resolve: { dueAt: finishBy } } });
    await world.cloud.advance('20s');
    expect(await told('owner', renovation.id)).toContain('date-agreed');
    const other = await ticketAt(world, 'accepted', usual);
    const refused = refusalOf(world.as('plumber')('ticket.agree-date', { ...agreed, ...step(other.id) }));
    expect(await refused).toMatchObject({ refused: 'wrong-status' });
  });
});

describe('the price, the door, the neighbours (T13, T15, T19)', () => {
  test('T15: a changed quote needs a new yes; the old one is worth nothing', async () => {
    const { id } = await ticketAt(world, 'on-site', usual);
    const plumber = world.as('plumber');
    const diagnosis = { diagnosis: '龙头损坏', responsibility: 'owner' as const, chargeable: true };
    await plumber('ticket.diagnose', { ...step(id), ...diagnosis, photos: threePhotos });
    const line = { kind: 'labour' as const, name: '更换', quantity: 1, unit: '次' };
    const quote = (unitCents: number) =>
      plumber('ticket.quote', { ...step(id), lines: [{ ...line, unitCents }] });
    await quote(5_000);
    await quote(8_000);
    const old = world.as('owner')('ticket.accept-quote', { ...step(id), version: 1 });
    expect((await refusalOf(old)).refused).not.toBe('not-allowed');
    await world.as('owner')('ticket.accept-quote', { ...step(id), version: 2 });
    await quote(9_900);
    const done = { outcome: 'fixed' as const, summary: '已更换' };
    const photos = { before: [], during: [], after: threePhotos };
    const early = refusalOf(plumber('ticket.complete', { ...step(id), ...done, photos }));
    expect((await early).refused).toMatch(/^(quote-needed|wrong-status)$/);
    await world.as('owner')('ticket.accept-quote', { ...step(id), version: 3 });
    const finished = await plumber('ticket.complete', { ...step(id), ...done, photos });
    expect(finished.completion?.chargedCents).toBe(9_900);
  });

  test('T13: nobody opens twice, each time after calling and waiting: then it may end as not let in', async () => {
    const { id } = await ticketAt(world, 'accepted', usual);
    const plumber = world.as('plumber');
    const knock = (tries: number) =>
      plumber('ticket.no-access', { ...step(id), tries, waitedMinutes: 20, photos: [] });
    expect(await refusalOf(knock(1))).toMatchObject({ refused: 'too-early', field: 'tries' });
    expect(await knock(2)).toMatchObject({ status: 'waiting', failedVisits: 1 });
    const ending = { outcome: 'no-access' as const, summary: '两次上门无人', photos: [] };
    expect(await refusalOf(plumber('ticket.cannot-serve', { ...step(id), ...ending }))).toMatchObject({
      refused: 'too-early',
    });
    await knock(3);
    expect(await plumber('ticket.cannot-serve', { ...step(id), ...ending })).toMatchObject({
      status: 'completed',
      completion: { outcome: 'no-access', chargedCents: null },
    });
    await world.cloud.advance('20s');
    expect((await told('owner', id)).filter((kind) => kind === 'access-failed')).toHaveLength(2);
  });

  test('T19: merged and parted again, everybody hears of both, and of every step between', async () => {
    const place = { kind: 'spot' as const, scene: world.scene('s01') };
    const lamp = { channel: 'qr' as const, place, text: '大堂玻璃门关不上' };
    const sent = (who: Who) => world.as(who)('ticket.submit', { ...report(world), ...lamp });
    const [first, second] = [await sent('neighbour'), await sent('wife')];
    await world.as('agent')('ticket.merge', { ...step(second.ticketId), intoId: first.ticketId });
    await world.cloud.advance('20s');
    expect(await told('wife', second.ticketId)).toContain('merged');
    await assign(first.ticketId, 'plumber');
    await world.cloud.advance('20s');
    for (const who of ['neighbour', 'wife'] as const)
      expect([who, await told(who, first.ticketId)]).toEqual([who, expect.arrayContaining(['assigned'])]);
    await world.as('agent')('ticket.unmerge', { ...step(second.ticketId), reason: '不是同一扇门' });
    await world.cloud.advance('20s');
    expect(await told('wife', second.ticketId)).toContain('unmerged');
    expect(await seen(second.ticketId)).toMatchObject({ status: 'triaged', mergedInto: null });
  });
});

describe('a report by phone (T1)', () => {
  test('T1: the number of somebody who lives there makes it theirs in the app; another number does not', async () => {
    const houseId = world.houseId('0101');
    const house = { _id: `house:${houseId}`, kind: 'house', houseId, communityId: 'c1', buildingId: 'b01' };
    const sealed = {
      area: '1栋1单元',
      detail: seal('0101室'),
      location: { latitude: 31.23, longitude: 121.47 },
    };
    const directory = connectSdk(world.cloud.base).database().collection('directory');
    await directory.add({ data: { ...house, ...sealed, handedOverAt: null } });
    const input = { channel: 'phone' as const, place: { kind: 'house' as const, houseId }, name: '张三丰' };
    const call = (phone: string) =>
      world.as('agent')('ticket.submit-for', { ...input, phone, requestId: rid(), text: '厨房漏水' });
    const theirs = await call('13800001111');
    expect(await world.as('owner')('ticket.get', { ticketId: theirs.ticketId })).toMatchObject({
      channel: 'phone',
      reporter: { mine: true },
    });
    const guest = await call('13766660000');
    expect(await refusalOf(world.as('owner')('ticket.get', { ticketId: guest.ticketId }))).toMatchObject({
      refused: 'not-allowed',
    });
  });
});
