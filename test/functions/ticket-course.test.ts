// Waiting, prices, handing over, duplicates, emergencies and intake, through the real functions (T1, T8, T13, T15–T17, T19, T20, T22, T23).
import { seal } from '../../cloudfunctions/_kit/seal';
import { ticketAt, threePhotos } from '../support/journey';
import { stepCosts } from '../support/costs';
import { refusalOf } from '../support/refusal';
import { connectSdk } from '../support/sdk';
import { createWorld, report, rid, type World } from '../support/world';

describe('the course of a repair beyond the usual', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  }, 60_000);
  afterAll(() => world.stop());

  it('T8, T15, T17: a price is offered, accepted and charged; the page shows it to the reporter', async () => {
    const { id: ticketId } = await ticketAt(world, 'on-site');
    const step = () => ({ ticketId, requestId: rid() });
    const plumber = world.as('plumber');
    const owner = world.as('owner');
    await plumber('ticket.diagnose', {
      ...step(),
      diagnosis: '龙头损坏',
      responsibility: 'owner',
      warranty: 'over',
      chargeable: true,
      photos: threePhotos,
    });
    const quoted = await plumber('ticket.quote', {
      ...step(),
      lines: [{ kind: 'part', name: '龙头', quantity: 1, unit: '个', unitCents: 12_050 }],
    });
    expect(quoted).toMatchObject({ status: 'waiting', waiting: { reason: 'quote' } });
    const seen = await owner('ticket.get', { ticketId });
    expect(seen).toMatchObject({ quote: { version: 1, totalCents: 12_050, state: 'offered' } });
    expect(seen.actions).toEqual(expect.arrayContaining(['ticket.accept-quote', 'ticket.refuse-quote']));
    expect(await refusalOf(owner('ticket.accept-quote', { ...step(), version: 2 }))).toMatchObject({
      refused: 'expired',
    });
    await owner('ticket.accept-quote', { ...step(), version: 1 });
    const done = await plumber('ticket.complete', {
      ...step(),
      outcome: 'fixed',
      summary: '已更换',
      photos: { before: [], during: [], after: threePhotos },
    });
    expect(done.completion).toMatchObject({ chargedCents: 12_050 });
    const signed = await plumber('ticket.sign-off', { ...step(), signature: threePhotos[0] ?? '' });
    expect(signed).toMatchObject({ status: 'closed', completion: { signature: threePhotos[0] } });
  }, 60_000);

  it('T8, T23: a paused job is handed to a colleague; only the newest holder acts', async () => {
    const { id: ticketId } = await ticketAt(world, 'repairing');
    const step = () => ({ ticketId, requestId: rid() });
    const plumber = world.as('plumber');
    const until = (await world.cloud.now()) + 3 * 86_400_000;
    const paused = await plumber('ticket.pause', { ...step(), reason: 'parts', until, note: '等阀芯' });
    expect(paused).toMatchObject({ status: 'waiting', promise: null, waiting: { reason: 'parts', until } });
    const moved = await plumber('ticket.transfer', {
      ...step(),
      staffId: world.idOf('electrician'),
      reason: '请假',
    });
    expect(moved).toMatchObject({ status: 'assigned', assigneeAlias: '周师傅' });
    expect(await refusalOf(plumber('ticket.resume', step()))).toMatchObject({ refused: 'not-allowed' });
    await world.as('electrician')('ticket.accept-job', step());
  }, 60_000);

  it('T19: a neighbour finds the fault in the common area, follows it, and staff merge a second report', async () => {
    const place = { kind: 'spot' as const, scene: world.scene('s01') };
    const fault = 'public_light' as const;
    const text = '大堂的灯不亮了';
    const first = await world.as('owner')(
      'ticket.submit',
      report(world, { channel: 'qr', place, fault, text }),
    );
    const neighbour = world.as('neighbour');
    const similar = await neighbour('ticket.find-similar', { place, fault });
    expect(similar).toMatchObject([{ id: first.ticketId, mine: false, text }]);
    const step = { ticketId: first.ticketId, requestId: rid() };
    const followed = await neighbour('ticket.follow', step);
    expect(followed).toMatchObject({ following: true, followerCount: 1, quote: null });
    await neighbour('ticket.follow', { ...step, requestId: rid() });
    const mine = await neighbour('ticket.list-mine', { filter: 'followed' });
    expect(mine.items.map((card) => card.id)).toContain(first.ticketId);
    const second = await world.as('wife')(
      'ticket.submit',
      report(world, { channel: 'qr', place, fault, text }),
    );
    const merge = { ticketId: second.ticketId, intoId: first.ticketId, requestId: rid() };
    const merged = await world.as('dispatcher')('ticket.merge', merge);
    expect(merged).toMatchObject({ status: 'merged', mergedInto: { id: first.ticketId } });
    await world.as('dispatcher')('ticket.merge', merge);
    expect(await world.as('wife')('ticket.get', { ticketId: first.ticketId })).toMatchObject({
      followerCount: 2,
    });
    const apart = await world.as('dispatcher')('ticket.unmerge', {
      ticketId: second.ticketId,
      requestId: rid(),
      reason: '是另一盏',
    });
    expect(apart).toMatchObject({ status: 'triaged', mergedInto: null });
    expect(await refusalOf(world.as('wife')('ticket.get', { ticketId: first.ticketId }))).toMatchObject({
      refused: 'not-allowed',
    });
  }, 60_000);

  it('T19: work that is done is offered to nobody but its reporter, who may still object', async () => {
    const place = { kind: 'spot' as const, scene: world.scene('s01') };
    const fault = 'access_control' as const;
    const { id } = await ticketAt(world, 'completed', { channel: 'qr', place, fault, text: '门禁刷不开' });
    expect(await world.as('neighbour')('ticket.find-similar', { place, fault })).toEqual([]);
    expect(await world.as('owner')('ticket.find-similar', { place, fault })).toMatchObject([
      { id, mine: true, status: 'completed' },
    ]);
  }, 60_000);

  it('T5: whoever names the fault themselves is filed as the form showed: a question as a question, a fault as a fault', async () => {
    const owner = world.as('owner');
    const filed = async (fault: string, text: string) => {
      const { ticketId } = await owner('ticket.submit', report(world, { fault, text }));
      return (await owner('ticket.get', { ticketId })).classification.urgency;
    };
    expect(await filed('fees', '水管漏水')).toBe('inquiry');
    expect(await filed('water_leak', '请问物业费怎么交')).toBe('normal');
    expect(await filed('fees', '有人困在电梯里了')).toBe('emergency');
  }, 60_000);

  it('T20: what is found says whether its alarm is on, so that danger joins nothing calmer', async () => {
    const place = { kind: 'spot' as const, scene: world.scene('s01') };
    const neighbour = world.as('neighbour');
    const submit = (text: string) =>
      world.as('owner')('ticket.submit', report(world, { channel: 'qr', place, fault: 'lift', text }));
    const slow = await submit('电梯关门很慢');
    const trapped = await submit('有人困在电梯里了');
    const found = await neighbour('ticket.find-similar', { place, fault: 'lift' });
    const alarms = Object.fromEntries(found.map(({ id, alarm }) => [id, alarm]));
    expect(alarms).toEqual({ [slow.ticketId]: false, [trapped.ticketId]: true });
  }, 60_000);

  it('T19, P3: nobody follows a fault inside a neighbour’s home', async () => {
    const { id: ticketId } = await ticketAt(world, 'submitted');
    const refusal = await refusalOf(world.as('neighbour')('ticket.follow', { ticketId, requestId: rid() }));
    expect(refusal).toMatchObject({ refused: 'not-allowed' });
  }, 60_000);

  it('T1: an agent enters a report from the phone; a resident cannot', async () => {
    const input = {
      requestId: rid(),
      channel: 'phone' as const,
      place: { kind: 'spot' as const, spotId: 'c1xs01' },
      name: '刘阿姨',
      phone: '13700001234',
      text: '大堂门禁坏了，刷不开',
    };
    const sent = await world.as('agent')('ticket.submit-for', input);
    expect(await world.as('agent')('ticket.submit-for', input)).toEqual(sent);
    const view = await world.as('agent')('ticket.get', { ticketId: sent.ticketId });
    expect(view).toMatchObject({ channel: 'phone', reporter: { name: '刘**', revealed: false } });
    expect(await refusalOf(world.as('owner')('ticket.submit-for', input))).toMatchObject({
      refused: 'not-allowed',
    });
    expect(
      await refusalOf(world.as('agent')('ticket.submit-for', { ...input, requestId: rid(), phone: '123' })),
    ).toMatchObject({
      refused: 'invalid-input',
      field: 'phone',
    });
  }, 60_000);

  it('T1: an agent finds the house by building and room, by name, or by the end of the phone', async () => {
    const houseId = world.houseId('0101');
    await connectSdk(world.cloud.base)
      .database()
      .collection('directory')
      .add({
        data: {
          _id: `house:${houseId}`,
          kind: 'house',
          houseId,
          communityId: 'c1',
          buildingId: 'b01',
          area: '1栋1单元',
          detail: seal('0101室'),
          location: { latitude: 31.23, longitude: 121.47 },
          handedOverAt: null,
        },
      });
    const search = (query: string) => world.as('agent')('community.find-house', { communityId: 'c1', query });
    for (const query of ['1栋1单元', '1-0101', '张三丰', '1111'])
      expect([query, await search(query)]).toMatchObject([
        query,
        [{ houseId, label: '1栋1单元0101室', people: [{ name: '张**', phone: '138****1111' }, {}] }],
      ]);
    expect(await search('9栋')).toEqual([]);
    const input = { communityId: 'c1', query: '1栋' };
    expect(await refusalOf(world.as('owner')('community.find-house', input))).toMatchObject({
      refused: 'not-allowed',
    });
  }, 60_000);

  it('T1, P4: whoever called is picked by masked name and number; a stranger to the house is not', async () => {
    const houseId = world.houseId('0101');
    const input = {
      channel: 'phone' as const,
      place: { kind: 'house' as const, houseId },
      name: '',
      phone: '',
      text: '厨房水龙头漏水',
    };
    const [hit] = await world.as('agent')('community.find-house', { communityId: 'c1', query: '1-0101' });
    const resident = hit?.people[0];
    const sent = await world.as('agent')('ticket.submit-for', { ...input, requestId: rid(), resident });
    const seen = await world.as('owner')('ticket.get', { ticketId: sent.ticketId });
    expect(seen.reporter).toMatchObject({ name: '张三丰', phone: '13800001111' });
    const stranger = { name: '李*', phone: '139****0000' };
    const refused = world.as('agent')('ticket.submit-for', {
      ...input,
      requestId: rid(),
      resident: stranger,
    });
    expect(await refusalOf(refused)).toMatchObject({ refused: 'invalid-input', field: 'phone' });
  }, 60_000);

  it('T20: a technician who does not hold the job starts the plan of an emergency and keeps its checklist', async () => {
    const { id: ticketId, classification } = await ticketAt(world, 'submitted');
    const step = () => ({ ticketId, requestId: rid() });
    await world.as('agent')('ticket.review', {
      ...step(),
      classification: { ...classification, urgency: 'emergency', plan: 'flooding', priority: 'high' },
      reason: '水漫到楼道',
    });
    const electrician = world.as('electrician');
    const started = await electrician('ticket.start-plan', step());
    expect(started.plan).toMatchObject({ code: 'flooding', startedBy: '周师傅' });
    for (const { id } of started.plan?.steps.filter((entry) => entry.vital) ?? [])
      await electrician('ticket.do-plan-step', { ...step(), step: id });
    const clear = await electrician('ticket.all-clear', { ...step(), note: '水阀已关，积水排净' });
    expect(clear.plan?.clearedAt).not.toBeNull();
    const seen = await world.as('owner')('ticket.get', { ticketId });
    expect(seen.plan).toMatchObject({ steps: [], startedBy: null });
  }, 60_000);

  it('no query of these went without an index', async () => {
    expect((await stepCosts(world)).unindexed).toEqual([]);
  });
});
