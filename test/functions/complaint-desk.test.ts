import type { ComplaintScope } from '@/contract/complaint/list-work';
import { ticketAt } from '../support/journey';
import { refusalOf } from '../support/refusal';
import { connectSdk } from '../support/sdk';
import { createWorld, rid, type Who, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 90_000);
afterAll(() => world.stop());

const HOUR = 3_600_000;
const COMMUNITY = { communityId: 'c1' };
const step = (complaintId: string) => ({ complaintId, requestId: rid() });

async function complain(text: string): Promise<string> {
  const { complaintId } = await world.as('owner')('complaint.submit', {
    ...COMMUNITY,
    requestId: rid(),
    sort: 'complaint',
    houseId: world.houseId('0101'),
    text,
    name: '张三丰',
    phone: '13800001111',
    photos: [],
  });
  return complaintId;
}

const acknowledged = { restated: '态度差', confirmed: true, reply: '您好，很抱歉' };

describe('the numbers beside the queues', () => {
  test('C8: what waits and what is late is counted, and whoever it is about does not even see the number', async () => {
    const before = await world.as('agent')('complaint.count-work', COMMUNITY);
    const complaintId = await complain('吴主管开会时骂人，态度恶劣');
    expect(await world.as('agent')('complaint.count-work', COMMUNITY)).toMatchObject({
      desk: before.desk + 1,
      open: before.open + 1,
      late: 0,
    });
    await world.as('manager')('complaint.name-subjects', {
      ...step(complaintId),
      staffIds: [world.idOf('supervisor')],
      reason: '业主点名',
    });
    expect(await world.as('supervisor')('complaint.count-work', COMMUNITY)).toEqual(before);
    await world.cloud.advance('2h');
    expect((await world.as('manager')('complaint.count-work', COMMUNITY)).late).toBe(1);
    expect((await refusalOf(world.as('plumber')('complaint.count-work', COMMUNITY))).refused).toBe(
      'not-allowed',
    );
    expect((await refusalOf(world.as('outsider')('complaint.count-work', COMMUNITY))).refused).toBe(
      'not-allowed',
    );
  }, 60_000);
});

describe('independence, tried at every step by the person complained about (C6)', () => {
  const SCOPES: ComplaintScope[] = [
    'mine',
    'owned',
    'desk',
    'approval',
    'decision',
    'visit',
    'open',
    'ended',
  ];

  test('a supervisor cannot acknowledge, judge, grade, approve, visit, decide or even see a complaint about themselves', async () => {
    const complaintId = await complain('吴主管答应的事三次没做到');
    const me = world.as('supervisor');
    const as = (who: Who) => world.as(who);
    const manager = as('manager');
    await manager('complaint.name-subjects', {
      ...step(complaintId),
      staffIds: [world.idOf('supervisor')],
      reason: '业主点名',
    });
    const barred = async (attempt: Promise<unknown>) =>
      expect((await refusalOf(attempt)).refused).toBe('self-forbidden');
    const judged = { valid: true, kind: 'service_attitude' as const, answer: '情况属实' };
    const graded = {
      level: 1 as const,
      kind: 'service_attitude' as const,
      department: 'management' as const,
      reason: '按一般处理',
    };
    await barred(me('complaint.acknowledge', { ...step(complaintId), ...acknowledged }));
    await as('agent')('complaint.acknowledge', { ...step(complaintId), ...acknowledged });
    await barred(me('complaint.judge', { ...step(complaintId), ...judged }));
    await as('agent')('complaint.judge', { ...step(complaintId), ...judged });
    await barred(me('complaint.grade', { ...step(complaintId), ...graded, handlerId: world.idOf('agent') }));
    await barred(
      as('agent')('complaint.grade', {
        ...step(complaintId),
        ...graded,
        handlerId: world.idOf('supervisor'),
      }),
    );
    await as('agent')('complaint.grade', { ...step(complaintId), ...graded, handlerId: world.idOf('agent') });
    await barred(
      as('agent')('complaint.transfer', {
        ...step(complaintId),
        staffId: world.idOf('supervisor'),
        reason: '交接',
      }),
    );
    await as('agent')('complaint.find-facts', { ...step(complaintId), text: '已谈话核实', photos: [] });
    const finishAt = (await world.cloud.now()) + 4 * HOUR;
    await as('agent')('complaint.propose-plans', {
      ...step(complaintId),
      plans: [{ text: '当面致歉', finishAt }],
    });
    await barred(me('complaint.approve-plan', { ...step(complaintId), plan: 0 }));
    await barred(me('complaint.return-plans', { ...step(complaintId), reason: '没有的事' }));
    await manager('complaint.approve-plan', { ...step(complaintId), plan: 0 });
    await barred(me('complaint.record-answer', { ...step(complaintId), answer: 'accept', words: '同意' }));
    await as('owner')('complaint.answer-plan', { ...step(complaintId), answer: 'accept' });
    await as('agent')('complaint.carry-out', { ...step(complaintId), result: '已当面致歉', photos: [] });
    const visit = { reached: true, satisfied: true, words: '满意' };
    await barred(me('complaint.record-visit', { ...step(complaintId), ...visit }));
    for (const scope of SCOPES) {
      const { items } = await me('complaint.list-work', { scope, ...COMMUNITY });
      expect(items.map((item) => item.id)).not.toContain(complaintId);
    }
    const due = await me('visit.list-due', { ...COMMUNITY, of: 'complaint' });
    expect(due.items.map((item) => item.id)).not.toContain(complaintId);
    await barred(me('complaint.get', { complaintId }));
    await as('agent')('complaint.record-visit', { ...step(complaintId), ...visit });
    const learnt = { cause: 'conduct' as const, text: '误会', prevention: '没有' };
    await barred(me('complaint.record-cause', { ...step(complaintId), ...learnt }));
    expect(await manager('complaint.get', { complaintId })).toMatchObject({
      status: 'closed',
      closedHow: 'complainant',
    });
  }, 90_000);
});

describe('what the house says (C7)', () => {
  test('a manager changes it for everybody, kept as differences; nobody else may', async () => {
    const usual = await world.as('agent')('complaint.words', COMMUNITY);
    const template = { ...usual.templates.fees, apologise: '【称呼】您好，账单让您费心了。' };
    const input = {
      ...COMMUNITY,
      requestId: rid(),
      forbidden: [
        ...usual.forbidden.filter((one) => one.phrase !== '等通知'),
        { phrase: '上面规定的', better: '向您说明这样安排的原因' },
      ],
      templates: { fees: template },
    };
    expect((await refusalOf(world.as('agent')('complaint.save-words', input))).refused).toBe('not-allowed');
    expect((await refusalOf(world.as('supervisor')('complaint.save-words', input))).refused).toBe(
      'not-allowed',
    );
    const saved = await world.as('manager')('complaint.save-words', input);
    expect(saved.templates.fees).toEqual(template);
    expect(saved.templates.privacy).toEqual(usual.templates.privacy);
    const db = connectSdk(world.cloud.base).database();
    const { data } = (await db.collection('directory').doc('community:c1').get()) as unknown as {
      data: { words: object };
    };
    expect(data.words).toEqual({
      forbidden: [{ phrase: '上面规定的', better: '向您说明这样安排的原因' }],
      allowed: ['等通知'],
      templates: { fees: { apologise: '【称呼】您好，账单让您费心了。' } },
    });

    const complaintId = await complain('物业费多收了一个月');
    const reply = (words: string) =>
      world.as('agent')('complaint.acknowledge', { ...step(complaintId), ...acknowledged, reply: words });
    expect(await refusalOf(reply('这是上面规定的'))).toMatchObject({
      refused: 'invalid-input',
      field: 'reply',
      detail: { problem: 'forbidden-phrase', phrase: '上面规定的' },
    });
    expect((await reply('您好，账单核对中，请等通知')).status).toBe('acknowledged');
  }, 60_000);

  test('what was changed back to the default follows later defaults again', async () => {
    const words = await world.as('manager')('complaint.words', COMMUNITY);
    const fees = { ...words.templates.fees, apologise: '【称呼】您好，很抱歉费用的问题给您带来了困扰。' };
    await world.as('manager')('complaint.save-words', {
      ...COMMUNITY,
      requestId: rid(),
      forbidden: words.forbidden,
      templates: { fees },
    });
    const db = connectSdk(world.cloud.base).database();
    const { data } = (await db.collection('directory').doc('community:c1').get()) as unknown as {
      data: { words: { templates: object } };
    };
    expect(data.words.templates).toEqual({});
  });
});

describe('figures of the survey (V5)', () => {
  test('who came when the resident was told to expect them is counted, as a share of such visits', async () => {
    const begun = await world.cloud.now();
    for (const minutes of [20, 40]) {
      const { id: ticketId } = await ticketAt(world, 'accepted', { text: '水龙头滴水', urgency: 'normal' });
      const plumber = world.as('plumber');
      const expectedAt = (await world.cloud.now()) + 30 * 60_000;
      await plumber('ticket.contact', { ticketId, requestId: rid(), note: '约好了', expectedAt });
      await world.cloud.advance(`${minutes}m`);
      await plumber('ticket.arrive', { ticketId, requestId: rid(), location: null, permission: true });
    }
    const to = (await world.cloud.now()) + HOUR;
    const figures = await world.as('manager')('survey.summary', { ...COMMUNITY, from: begun, to });
    expect(figures).toMatchObject({ arrivals: 2, arrivedOnTime: 0.5, targets: { arrivedOnTime: 1 } });
  }, 60_000);

  test('attitude and quality have shares of their own, beside the targets', async () => {
    const { id: ticketId } = await ticketAt(world, 'completed', { text: '水龙头滴水', urgency: 'normal' });
    await world.as('owner')('survey.answer', {
      ticketId,
      requestId: rid(),
      scores: { attitude: 3, speed: 5, result: 5, cleanliness: 5 },
      fixed: true,
      words: '',
      photos: [],
    });
    const now = await world.cloud.now();
    const figures = await world.as('manager')('survey.summary', {
      ...COMMUNITY,
      from: now - HOUR,
      to: now + HOUR,
    });
    expect(figures).toMatchObject({
      answers: 1,
      satisfied: 1,
      attitudeGood: 0,
      qualityGood: 1,
      fixedFirstTime: 1,
      targets: { attitude: 0.96, quality: 0.92 },
    });
  }, 60_000);
});

test('budgets: no query of the desk went without an index', async () => {
  const { calls } = await world.cloud.stats();
  expect(
    calls.flatMap((call) => call.unindexed.map((query) => `${call.function}: ${JSON.stringify(query)}`)),
  ).toEqual([]);
});
