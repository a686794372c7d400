import { createWorld, openidOf, report, rid, type World } from '../support/world';
import { threePhotos } from '../support/journey';
import { stepCosts } from '../support/costs';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

describe('the main job, end to end', () => {
  test('T1–T18, V1, N1: a report is reviewed, assigned, repaired, accepted and rated, and everybody hears of it', async () => {
    const owner = world.as('owner');
    const plumber = world.as('plumber');
    const sent = await owner('ticket.submit', report(world));
    expect(sent.number).toMatch(/^BX\d{6}-[0-9A-Z]{5}$/);
    const step = { ticketId: sent.ticketId };

    const [waiting] = (
      await world.as('dispatcher')('ticket.list-work', { scope: 'queue', communityId: 'c1' })
    ).items;
    expect(waiting).toMatchObject({ number: sent.number, status: 'submitted', area: '1栋1单元' });

    const seen = await world.as('agent')('ticket.get', step);
    expect(seen.reporter).toMatchObject({ name: '张**', phone: '138****1111', revealed: false });
    await world.as('agent')('ticket.review', {
      ...step,
      requestId: rid(),
      classification: seen.classification,
    });

    const [best] = await world.as('dispatcher')('ticket.recommend', step);
    expect(best).toMatchObject({ alias: '孙师傅', skilled: true });
    expect(best?.reasons).toContain('擅长水电急修');
    await world.as('dispatcher')('ticket.assign', {
      ...step,
      requestId: rid(),
      staffId: best?.staffId ?? '',
    });

    const accepted = await plumber('ticket.accept-job', { ...step, requestId: rid() });
    expect(accepted.reporter).toMatchObject({ name: '张三丰', phone: '13800001111', revealed: true });
    expect(accepted.place.detail).toBe('0101室');
    const expectedAt = (await world.cloud.now()) + 3_600_000;
    await plumber('ticket.contact', { ...step, requestId: rid(), note: '已电话沟通', expectedAt });
    await plumber('ticket.set-out', { ...step, requestId: rid() });
    const there = await plumber('ticket.arrive', {
      ...step,
      requestId: rid(),
      permission: true,
      location: { latitude: 31.2305, longitude: 121.4737 },
    });
    expect(there.timeline.find((item) => item.type === 'arrived')?.facts).toMatchObject({
      distanceMetres: 11,
    });
    await plumber('ticket.diagnose', {
      ...step,
      requestId: rid(),
      diagnosis: '接头老化',
      responsibility: 'property',
      chargeable: false,
      photos: threePhotos,
    });
    await plumber('ticket.complete', {
      ...step,
      requestId: rid(),
      outcome: 'fixed',
      summary: '已更换接头',
      photos: { before: [], during: [], after: threePhotos },
    });
    const closed = await owner('ticket.confirm-result', { ...step, requestId: rid() });
    expect(closed.status).toBe('closed');
    expect(closed.timeline.map((item) => item.type)).toEqual([
      'submitted',
      'reviewed',
      'assigned',
      'job-accepted',
      'contacted',
      'set-out',
      'arrived',
      'diagnosed',
      'completed',
      'result-confirmed',
    ]);

    await owner('survey.answer', {
      ...step,
      requestId: rid(),
      scores: { attitude: 5, speed: 5, result: 5, cleanliness: 4 },
      fixed: true,
      words: '师傅很专业',
      photos: [],
    });
    expect((await owner('ticket.get', step)).survey.answered).toBe(true);
    expect((await plumber('ticket.get', step)).survey.answered).toBe(false);

    await world.cloud.advance('20s');
    const kinds = (await owner('notify.list-inbox', {})).items.map((message) => message.kind);
    for (const kind of [
      'submitted',
      'assigned',
      'job-accepted',
      'contacted',
      'set-out',
      'arrived',
      'diagnosed',
      'completed',
    ])
      expect(kinds).toContain(kind);
    const forPlumber = (await plumber('notify.list-inbox', {})).items.map((message) => message.kind);
    expect(forPlumber).toEqual(expect.arrayContaining(['assigned', 'result-confirmed']));
  }, 60_000);

  test('T1: a stranger reports a fault in a common area from a scanned code', async () => {
    const stranger = world.as('stranger');
    const scene = world.scene('s01');
    const spot = await stranger('community.spot-by-scene', { scene });
    expect(spot).toMatchObject({ label: '1栋大堂', communityName: '翠湖花园' });
    const sent = await stranger(
      'ticket.submit',
      report(world, {
        channel: 'qr',
        place: { kind: 'spot', scene },
        text: '一楼大堂的路灯都不亮了，晚上黑漆漆的',
        name: '路人甲',
      }),
    );
    const view = await stranger('ticket.get', { ticketId: sent.ticketId });
    expect(view).toMatchObject({ area: '1栋大堂', channel: 'qr' });
    expect(view.classification.fault).toBe('public_light');
  }, 30_000);

  test('N2: a subscription message goes out where an accept is left, and only there', async () => {
    const owner = world.as('owner');
    const templates = (await owner('community.who-am-i', {})).templates;
    await world.cloud.accept(openidOf('owner'), templates.progress ?? '', 3);
    const grant = () => ({ requestId: rid(), results: { progress: 'accept', visit: 'reject' } });
    const request = grant();
    const counted = { template: 'progress', blocked: false };
    expect(await owner('notify.record-accepts', request)).toEqual([{ ...counted, left: 1 }]);
    // the same tap's result once more: still one
    expect(await owner('notify.record-accepts', request)).toEqual([{ ...counted, left: 1 }]);
    for (const left of [2, 3])
      expect(await owner('notify.record-accepts', grant())).toEqual([{ ...counted, left }]);
    const before = (await world.cloud.messages(openidOf('owner'))).length;
    const { ticketId } = await owner('ticket.submit', report(world, { text: '客厅插座没电' }));
    await world.cloud.advance('20s');
    const messages = (await world.cloud.messages(openidOf('owner'))).slice(before);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ page: `pages/ticket/index?id=${ticketId}` });
    await owner('ticket.urge', { ticketId, requestId: rid() });
    await owner('ticket.cancel', { ticketId, requestId: rid(), reason: '自己修好了' });
    await world.cloud.advance('20s');
    expect((await world.cloud.messages(openidOf('owner'))).length).toBe(before + 1);
  }, 30_000);
});

test('budgets: every step of the journeys above kept to its round trips, and no query went without an index', async () => {
  const costs = await stepCosts(world);
  expect(costs.broken).toEqual([]);
  expect(costs.unindexed).toEqual([]);
  expect(costs.calls).toBeGreaterThan(20);
});
