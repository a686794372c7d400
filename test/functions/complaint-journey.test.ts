import { ticketAt } from '../support/journey';
import { refusalOf } from '../support/refusal';
import { createWorld, rid, type Who, type World } from '../support/world';
import { connectSdk } from '../support/sdk';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 90_000);
afterAll(() => world.stop());

const hour = 3_600_000;

function complaint(more: Record<string, unknown> = {}) {
  return {
    requestId: rid(),
    sort: 'complaint' as const,
    communityId: 'c1',
    houseId: world.houseId('0101'),
    text: '报修三次没人来，问前台都说不归他们管',
    name: '张三丰',
    phone: '13800001111',
    photos: [],
    ...more,
  };
}

const step = (complaintId: string) => ({ complaintId, requestId: rid() });

/** A complaint of the owner, acknowledged and judged by the agent, handled by the plumber, until its plan is proposed. */
async function proposed(more: Record<string, unknown> = {}): Promise<string> {
  const { complaintId } = await world.as('owner')('complaint.submit', complaint(more));
  const agent = world.as('agent');
  await agent('complaint.acknowledge', {
    ...step(complaintId),
    restated: '三次没人来',
    confirmed: true,
    reply: '您好，很抱歉',
  });
  await agent('complaint.judge', {
    ...step(complaintId),
    valid: true,
    kind: 'service_speed',
    answer: '情况属实',
  });
  await agent('complaint.grade', {
    ...step(complaintId),
    level: 1,
    kind: 'service_speed',
    department: 'engineering',
    handlerId: world.idOf('plumber'),
    reason: '按一般投诉处理',
  });
  const plumber = world.as('plumber');
  await plumber('complaint.find-facts', { ...step(complaintId), text: '派单遗漏', photos: [] });
  const finishAt = (await world.cloud.now()) + 4 * hour;
  await plumber('complaint.propose-plans', {
    ...step(complaintId),
    plans: [{ text: '今天上门修好', finishAt }],
  });
  return complaintId;
}

describe('a complaint from the first word to its closing', () => {
  test('C2–C6, N1: acknowledged, judged, graded, planned, agreed, done, visited, closed, learnt from', async () => {
    const owner = world.as('owner');
    const complaintId = await proposed();
    expect((await owner('complaint.get', { complaintId })).plans).toEqual([]);
    await world.as('supervisor')('complaint.approve-plan', { ...step(complaintId), plan: 0 });
    const offered = await owner('complaint.get', { complaintId });
    expect(offered).toMatchObject({
      status: 'offered',
      reader: 'complainant',
      plans: [{ text: '今天上门修好' }],
    });
    expect(offered.actions).toEqual(expect.arrayContaining(['complaint.answer-plan', 'complaint.withdraw']));
    await owner('complaint.answer-plan', { ...step(complaintId), answer: 'accept' });
    await world.as('plumber')('complaint.carry-out', {
      ...step(complaintId),
      result: '已修好并致歉',
      photos: [],
    });

    const due = await world.as('agent')('visit.list-due', { communityId: 'c1', of: 'complaint' });
    expect(due.items.map((item) => item.id)).toContain(complaintId);
    const closed = await world.as('agent')('complaint.record-visit', {
      ...step(complaintId),
      reached: true,
      satisfied: true,
      words: '满意',
    });
    expect(closed).toMatchObject({
      status: 'closed',
      closedHow: 'complainant',
      visit: { outcome: 'satisfied' },
    });
    await world.as('supervisor')('complaint.record-cause', {
      ...step(complaintId),
      cause: 'process',
      text: '派单遗漏',
      prevention: '增加派单提醒',
      improvements: [
        { text: '上线提醒', ownerId: world.idOf('dispatcher'), dueAt: (await world.cloud.now()) + 48 * hour },
      ],
    });
    const open = await world.as('manager')('complaint.list-work', {
      scope: 'improvements',
      communityId: 'c1',
    });
    expect(open.items.map((item) => item.id)).toContain(complaintId);

    await world.cloud.advance('20s');
    const kinds = (await owner('notify.list-inbox', {})).items.map((message) => message.kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['received', 'acknowledged', 'plan-approved', 'carried-out', 'closed']),
    );
    const handler = (await world.as('plumber')('notify.list-inbox', {})).items.map((message) => message.kind);
    expect(handler).toEqual(expect.arrayContaining(['graded', 'plan-answered']));

    const now = await world.cloud.now();
    const summary = await world.as('manager')('complaint.summary', {
      communityId: 'c1',
      from: now - 24 * hour,
      to: now + hour,
    });
    expect(summary).toMatchObject({
      closed: 1,
      kinds: [{ kind: 'service_speed', count: 1 }],
      causes: [{ cause: 'process', count: 1 }],
      shares: {
        acknowledgedOnTime: { share: 1, of: 1 },
        visited: { share: 1, of: 1 },
        satisfied: { share: 1, of: 1 },
      },
      improvements: { promised: 1, done: 0 },
    });
  }, 90_000);

  test('C2: the same submission any number of times is one complaint with one answer', async () => {
    const input = complaint({ text: '楼道灯坏了一个月没人修' });
    const answers = await Promise.all([1, 2, 3].map(() => world.as('owner')('complaint.submit', input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const wrong = refusalOf(world.as('owner')('complaint.submit', complaint({ phone: '123' })));
    expect(await wrong).toMatchObject({ refused: 'invalid-input', field: 'phone' });
  });

  test('C7: a forbidden phrase is refused at its field with a better wording, and the agent may keep it knowingly', async () => {
    const { complaintId } = await world.as('owner')(
      'complaint.submit',
      complaint({ text: '前台态度很差，很不耐烦' }),
    );
    const reply = { restated: '', confirmed: false, reply: '这个不归我管' };
    const input = { ...step(complaintId), ...reply, restated: '态度差' };
    const refusal = await refusalOf(world.as('agent')('complaint.acknowledge', input));
    expect(refusal).toMatchObject({
      refused: 'invalid-input',
      field: 'reply',
      detail: { phrase: '不归我管' },
    });
    const kept = await world.as('agent')('complaint.acknowledge', {
      ...input,
      requestId: rid(),
      keepWords: true,
    });
    expect(kept.owner?.alias).toBe('客服小赵');
    const words = await world.as('agent')('complaint.words', { communityId: 'c1' });
    expect(words.templates.service_attitude.apologise).toContain('抱歉');
  });
});

describe('independence and privacy', () => {
  test('C6: from a repair’s page it is about those who held the job: they neither open, list nor handle it', async () => {
    const { id: ticketId } = await ticketAt(world, 'repairing');
    const { complaintId } = await world.as('owner')(
      'complaint.submit',
      complaint({ ticketId, text: '师傅态度很差' }),
    );
    const seen = await world.as('supervisor')('complaint.get', { complaintId });
    expect(seen.subjects.map((person) => person.alias)).toEqual(['孙师傅']);
    await world.as('agent')('complaint.acknowledge', {
      ...step(complaintId),
      restated: '态度差',
      confirmed: true,
      reply: '很抱歉',
    });
    await world.as('agent')('complaint.judge', {
      ...step(complaintId),
      valid: true,
      kind: 'service_attitude',
      answer: '',
    });
    const toThemselves = world.as('agent')('complaint.grade', {
      ...step(complaintId),
      level: 1,
      kind: 'service_attitude',
      department: 'engineering',
      handlerId: world.idOf('plumber'),
      reason: '一般投诉',
    });
    expect(await refusalOf(toThemselves)).toEqual({ refused: 'self-forbidden', field: 'handlerId' });
  }, 60_000);

  test('C6: an agent named later is shut out at once', async () => {
    const { complaintId } = await world.as('owner')(
      'complaint.submit',
      complaint({ text: '前台小赵态度恶劣' }),
    );
    await world.as('manager')('complaint.name-subjects', {
      ...step(complaintId),
      staffIds: [world.idOf('agent')],
      reason: '投诉人点名',
    });
    expect((await refusalOf(world.as('agent')('complaint.get', { complaintId }))).refused).toBe(
      'self-forbidden',
    );
    const desk = await world.as('agent')('complaint.list-work', { scope: 'desk', communityId: 'c1' });
    expect(desk.items.map((item) => item.id)).not.toContain(complaintId);
    const input = { ...step(complaintId), restated: '态度差', confirmed: true, reply: '很抱歉' };
    expect((await refusalOf(world.as('agent')('complaint.acknowledge', input))).refused).toBe(
      'self-forbidden',
    );
  });

  test('C9, P4: hidden from the handler, known to the first contact; nothing personal stored in clear', async () => {
    const complaintId = await proposed({ hidden: true });
    const handler = await world.as('plumber')('complaint.get', { complaintId });
    expect(handler).toMatchObject({
      reader: 'department',
      area: '本小区',
      complainant: { name: null, phone: null },
    });
    expect(handler.timeline[0]?.who).toBe('业主');
    const first = await world.as('agent')('complaint.get', { complaintId });
    expect(first.complainant).toMatchObject({
      name: '张三丰',
      phone: '138****1111',
      detail: '0101室',
      callThrough: true,
    });
    const db = connectSdk(world.cloud.base).database();
    const stored = JSON.stringify((await db.collection('complaints').limit(100).get()) as unknown);
    expect(stored).not.toMatch(/13800001111|张三丰|0101室/);
  }, 60_000);

  test('P4: the desk has the number masked and calls through, on record; a handler away from the desk reads it', async () => {
    const complaintId = await proposed({});
    const seen = async (who: Who) => (await world.as(who)('complaint.get', { complaintId })).complainant;
    for (const who of ['agent', 'supervisor', 'manager'] as const)
      expect(await seen(who)).toMatchObject({ name: '张三丰', phone: '138****1111', callThrough: true });
    expect(await seen('executive')).toMatchObject({ phone: '138****1111', callThrough: false });
    expect(await seen('plumber')).toMatchObject({ phone: '13800001111', callThrough: false });
    expect(await seen('owner')).toMatchObject({ phone: '13800001111', callThrough: false });
    const subject = { kind: 'complaint' as const, id: complaintId };
    const look = { requestId: rid(), subject, reason: 'complaint' as const };
    expect((await world.as('agent')('privacy.reveal', look)).phone).toBe('13800001111');
    const { items } = await world.as('owner')('privacy.who-looked', {});
    expect(items).toHaveLength(1);
  }, 60_000);

  test.each<[Who, string]>([
    ['neighbour', 'not-allowed'],
    ['outsider', 'not-allowed'],
    ['electrician', 'not-allowed'],
  ])('P3: %s cannot open somebody else’s complaint', async (who, refused) => {
    const { items } = await world.as('owner')('complaint.list-mine', {});
    const complaintId = items[0]?.id ?? '';
    expect((await refusalOf(world.as(who)('complaint.get', { complaintId }))).refused).toBe(refused);
    expect(
      (await refusalOf(world.as(who)('complaint.withdraw', { ...step(complaintId), reason: 'x' }))).refused,
    ).toBe(refused);
  });
});

describe('suggestions, praise, phone', () => {
  test('C10: a suggestion is answered with its reason and visited', async () => {
    const { complaintId, number } = await world.as('owner')(
      'complaint.submit',
      complaint({ sort: 'suggestion', text: '建议装充电桩' }),
    );
    expect(number).toMatch(/^JY/);
    await world.as('agent')('complaint.acknowledge', {
      ...step(complaintId),
      restated: '装充电桩',
      confirmed: true,
      reply: '感谢您的建议',
    });
    await world.as('manager')('complaint.answer-suggestion', {
      ...step(complaintId),
      feasibility: 'later',
      answer: '明年列入预算',
    });
    const view = await world.as('agent')('complaint.record-visit', {
      ...step(complaintId),
      reached: true,
      satisfied: true,
      words: '',
    });
    expect(view).toMatchObject({ status: 'closed', closedHow: 'done', feasibility: 'later' });
  });

  test('C11: praise from a repair reaches whoever did it', async () => {
    const { id: ticketId } = await ticketAt(world, 'repairing');
    const { complaintId } = await world.as('owner')(
      'complaint.submit',
      complaint({ sort: 'praise', ticketId, text: '师傅又快又好' }),
    );
    await world.as('agent')('complaint.pass-on', { ...step(complaintId) });
    await world.cloud.advance('20s');
    const titles = (await world.as('plumber')('notify.list-inbox', {})).items.map((message) => message.title);
    expect(titles).toContain('业主表扬了您');
    expect((await world.as('plumber')('complaint.get', { complaintId })).reader).toBe('praised');
  }, 60_000);

  test('C2: by phone through an agent it is acknowledged at once, and the agent is asked to call with news', async () => {
    const { complaintId } = await world.as('agent')('complaint.record', {
      requestId: rid(),
      sort: 'complaint',
      communityId: 'c1',
      channel: 'phone',
      area: '5栋1单元',
      text: '电梯停了三天',
      name: '李奶奶',
      phone: '13700000000',
      photos: [],
      restated: '5栋电梯停运三天',
    });
    const view = await world.as('agent')('complaint.get', { complaintId });
    expect(view).toMatchObject({
      status: 'acknowledged',
      complainant: { online: false },
      owner: { alias: '客服小赵' },
    });
  });
});

test('budgets: a submission and a step keep to their round trips, and no query went without an index', async () => {
  const { calls } = await world.cloud.stats();
  expect(
    calls.flatMap((call) => call.unindexed.map((query) => `${call.function}: ${JSON.stringify(query)}`)),
  ).toEqual([]);
  const over = calls
    .filter((call) => call.function === 'complaint' || call.function === 'visit')
    // One read of the document or list, one cached read, and one of the repair it is about.
    .filter(({ database }) => database.writes > 1 || database.reads > 3);
  expect(over.map((call) => JSON.stringify(call.database))).toEqual([]);
});
