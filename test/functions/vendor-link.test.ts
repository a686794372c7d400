import { threePhotos } from '../support/journey';
import { refusalOf } from '../support/refusal';
import { firm, linkedTicket } from '../support/vendor';
import { createWorld, rid, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 90_000);
afterAll(() => world.stop());

// Whoever opens the link is nobody the service knows.
const open = (token: string) => world.as('stranger')('ticket.vendor-view', { token });
const press = (token: string, facts: Record<string, unknown>) =>
  world.as('stranger')('ticket.vendor-step', { token, requestId: rid(), ...facts } as never);

describe('a contractor with nothing but a link (T23)', () => {
  test('T23, P4: the link shows the work and whom to call, never the resident; the room only once the job is theirs', async () => {
    const { token } = await linkedTicket(world, { text: '厨房水管漏水，打我座机0755-88889999' });
    const order = await open(token);
    expect(order).toMatchObject({
      status: 'assigned',
      vendor: firm.name,
      place: { area: '1栋1单元', detail: null },
      desk: { name: '翠湖花园', phone: '021-66668888' },
      steps: ['accept', 'decline'],
    });
    const told = JSON.stringify(order);
    for (const secret of ['张三丰', '13800001111', '88889999', '张**']) expect(told).not.toContain(secret);
    expect(order.acceptBy).toBeGreaterThan(await world.cloud.now());
    expect((await press(token, { step: 'accept' })).place.detail).toBe('0101室');
  });

  test('T13, T23: accept, arrive and done are the contractor’s steps on the record, photos as for anybody', async () => {
    const { ticketId, token } = await linkedTicket(world);
    await press(token, { step: 'accept' });
    expect(await refusalOf(press(token, { step: 'arrive', permission: false }))).toMatchObject({
      refused: 'permission-missing',
    });
    expect(await press(token, { step: 'arrive', permission: true })).toMatchObject({ status: 'on-site' });
    const none = { before: [], during: [], after: [] };
    expect(await refusalOf(press(token, { step: 'done', note: '好了', photos: none }))).toMatchObject({
      refused: 'photos-missing',
      field: 'photos.before',
    });
    const photos = { before: threePhotos, during: [], after: threePhotos };
    const done = { token, requestId: rid(), step: 'done' as const, note: '已更换阀门', photos };
    const first = await world.as('stranger')('ticket.vendor-step', done);
    expect(await world.as('stranger')('ticket.vendor-step', done)).toMatchObject({ status: first.status });
    const view = await world.as('owner')('ticket.get', { ticketId });
    expect(view).toMatchObject({ status: 'completed', completion: { fixerAlias: firm.name } });
    const steps = view.timeline.filter(({ role }) => role === 'vendor').map(({ type, who }) => [type, who]);
    expect(steps).toEqual(
      ['job-accepted', 'arrived', 'diagnosed', 'completed'].map((type) => [type, firm.name]),
    );
  });

  test('T23: a contractor who finds on the spot that it is not for them hands it back, and the link is over', async () => {
    const { ticketId, token } = await linkedTicket(world);
    await press(token, { step: 'accept' });
    expect((await press(token, { step: 'arrive', permission: true })).steps).toContain('decline');
    await press(token, { step: 'decline', reason: '要厂家来修' });
    expect(await world.as('dispatcher')('ticket.get', { ticketId })).toMatchObject({
      status: 'triaged',
      assignee: null,
    });
    expect(await refusalOf(open(token))).toMatchObject({ refused: 'expired' });
  });

  test('T23: a link that is forged, revoked, replaced, too old, or of a job that went on opens nothing', async () => {
    const { ticketId, token } = await linkedTicket(world);
    const dispatcher = world.as('dispatcher');
    const step = () => ({ ticketId, requestId: rid() });
    const forged = token.slice(0, -4) + (token.endsWith('AAAA') ? 'BBBB' : 'AAAA');
    expect(await refusalOf(open(forged))).toMatchObject({ refused: 'not-found' });
    const again = step();
    const second = await dispatcher('ticket.vendor-link', again);
    expect((await dispatcher('ticket.vendor-link', again)).token).toBe(second.token);
    expect(await refusalOf(open(token))).toMatchObject({ refused: 'expired' });
    expect((await dispatcher('ticket.revoke-vendor-link', step())).vendorLink).toMatchObject({ live: false });
    expect(await refusalOf(open(second.token))).toMatchObject({ refused: 'expired' });
    const third = await dispatcher('ticket.vendor-link', { ...step(), days: 1 });
    expect(await open(third.token)).toMatchObject({ vendor: firm.name });
    await world.cloud.advance('25h');
    expect(await refusalOf(open(third.token))).toMatchObject({ refused: 'expired' });
    const fourth = await linkedTicket(world);
    await dispatcher('ticket.transfer', {
      ...{ ticketId: fourth.ticketId, requestId: rid() },
      ...{ staffId: world.idOf('plumber'), reason: '改由自己处理' },
    });
    expect(await refusalOf(press(fourth.token, { step: 'accept' }))).toMatchObject({ refused: 'expired' });
  });

  test('T23: only the desk makes links, and takes a job from somebody only with a reason', async () => {
    const { ticketId } = await linkedTicket(world);
    const input = { ticketId, requestId: rid() };
    for (const who of ['owner', 'plumber', 'outsider'] as const)
      expect(await refusalOf(world.as(who)('ticket.vendor-link', input))).toMatchObject({
        refused: 'not-allowed',
      });
    const other = { name: '另一家', phone: '075599999999' };
    expect(
      await refusalOf(world.as('dispatcher')('ticket.vendor-link', { ...input, vendor: other })),
    ).toMatchObject({ refused: 'reason-missing' });
  });

  test('T23: a contractor who does not answer in time loses the job, and one who does not come is late', async () => {
    const silent = await linkedTicket(world);
    await world.cloud.advance('3h');
    const back = await world.as('dispatcher')('ticket.get', { ticketId: silent.ticketId });
    expect(back).toMatchObject({ status: 'triaged', assignee: null });
    const late = await linkedTicket(world);
    await press(late.token, { step: 'accept' });
    await world.cloud.advance('34h');
    const view = await world.as('dispatcher')('ticket.get', { ticketId: late.ticketId });
    expect(view.timeline.map(({ type }) => type)).toContain('vendor-late');
    expect(view.timeline.map(({ type }) => type)).not.toContain('contact-overdue');
  });
});
