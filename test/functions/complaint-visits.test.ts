import { ticketAt } from '../support/journey';
import { refusalOf } from '../support/refusal';
import { connectSdk } from '../support/sdk';
import { createWorld, rid, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 90_000);
afterAll(() => world.stop());

const answer = (ticketId: string, score: number, fixed: boolean) => ({
  ticketId,
  requestId: rid(),
  scores: { attitude: score, speed: score, result: score, cleanliness: score },
  fixed,
  words: fixed ? '' : '还在漏水',
  photos: [],
});

/** Nothing that could hurt anybody. */
const usual = { text: '卫生间水龙头有点滴水', urgency: 'normal' };

const due = async () => (await world.as('agent')('visit.list-due', { communityId: 'c1' })).items;
const visitOf = async (ticketId: string) => (await due()).find((item) => item.ticketId === ticketId);

describe('return visits after repairs (V3)', () => {
  test('a completed repair is due within three days; satisfied and fixed on the phone is the end', async () => {
    const { id: ticketId } = await ticketAt(world, 'completed', usual);
    await world.cloud.advance('20s');
    const visit = await visitOf(ticketId);
    expect(visit).toMatchObject({ rule: 'normal', of: 'repair', tries: 0 });
    const now = await world.cloud.now();
    expect((visit?.dueAt ?? 0) - now).toBeLessThanOrEqual(3 * 86_400_000);
    const opened = await world.as('agent')('visit.get', { visitId: visit?.id ?? '' });
    // P4: who calls opens the number on record.
    expect(opened).toMatchObject({ name: '张**', phone: '138****1111' });
    const subject = { kind: 'visit' as const, id: visit?.id ?? '' };
    const look = { requestId: rid(), subject, reason: 'return-call' as const };
    expect(await world.as('agent')('privacy.reveal', look)).toMatchObject({
      name: '张三丰',
      phone: '13800001111',
    });
    expect((await refusalOf(world.as('plumber')('visit.get', { visitId: opened.id }))).refused).toBe(
      'not-allowed',
    );
    const scores = { attitude: 5, speed: 4, result: 5, cleanliness: 5 };
    const call = {
      visitId: opened.id,
      requestId: rid(),
      reached: true,
      satisfied: true,
      fixed: true,
      words: '很好',
      scores,
    };
    expect(await world.as('agent')('visit.record', call)).toMatchObject({ status: 'done' });
    expect(await visitOf(ticketId)).toBeUndefined();
    // V2: recorded by staff, it is the answer of the completion, under the name of whoever wrote it down.
    const db = connectSdk(world.cloud.base).database();
    const { data } = (await db.collection('surveys').where({ ticketId }).get()) as unknown as {
      data: object[];
    };
    expect(data).toMatchObject([{ mean: 4.75, recordedBy: world.idOf('agent') }]);
  }, 60_000);

  test('three tries apart without an answer are an outcome', async () => {
    const { id: ticketId } = await ticketAt(world, 'completed', usual);
    await world.cloud.advance('20s');
    const visitId = (await visitOf(ticketId))?.id ?? '';
    const missed = () =>
      world.as('agent')('visit.record', { visitId, requestId: rid(), reached: false, words: '无人接听' });
    await missed();
    expect((await refusalOf(missed())).refused).toBe('too-often');
    await world.cloud.advance('5h');
    await missed();
    await world.cloud.advance('5h');
    expect(await missed()).toMatchObject({ status: 'unreachable', tries: 3 });
  }, 60_000);

  test('V2, V3: content in the app needs no call; an emergency is called all the same, and again at thirty days', async () => {
    const minor = await ticketAt(world, 'completed', usual);
    await world.cloud.advance('20s');
    await world.as('owner')('survey.answer', answer(minor.id, 5, true));
    expect(await visitOf(minor.id)).toBeUndefined();
    const major = await ticketAt(world, 'completed', { urgency: 'emergency' });
    expect(major.classification.urgency).toBe('emergency');
    await world.cloud.advance('20s');
    const rules = (await due()).filter((item) => item.ticketId === major.id).map((item) => item.rule);
    expect(rules).toEqual(['major', 'major-again']);
  }, 60_000);
});

describe('recovery from a bad survey (V4)', () => {
  test('opens a visit due within a day, and becomes a complaint in one tap, however often it is tapped', async () => {
    const { id: ticketId } = await ticketAt(world, 'completed', usual);
    await world.cloud.advance('20s');
    await world.as('owner')('survey.answer', answer(ticketId, 2, false));
    await world.cloud.advance('20s');
    const visit = await visitOf(ticketId);
    expect(visit?.rule).toBe('recovery');
    expect((visit?.dueAt ?? 0) - (await world.cloud.now())).toBeLessThanOrEqual(86_400_000);
    const tap = () => world.as('owner')('complaint.from-survey', { ticketId, requestId: rid() });
    const [first, second] = [await tap(), await tap()];
    expect(second).toEqual(first);
    const view = await world.as('owner')('complaint.get', { complaintId: first.complaintId });
    expect(view).toMatchObject({ channel: 'survey', ticket: { id: ticketId } });
    expect(view.fullText).toContain('还在漏水');
    await world.cloud.advance('20s');
    expect(await visitOf(ticketId)).toBeUndefined();
    expect(
      (await refusalOf(world.as('neighbour')('complaint.from-survey', { ticketId, requestId: rid() })))
        .refused,
    ).toBe('not-allowed');
  }, 60_000);
});

describe('clocks through the timer (C2, C8)', () => {
  test('an hour without an answer is told to the complainant and goes up the ladder', async () => {
    const { complaintId } = await world.as('owner')('complaint.submit', {
      requestId: rid(),
      sort: 'complaint',
      communityId: 'c1',
      text: '楼道堆放杂物半年没人管，有消防隐患',
      name: '张三丰',
      phone: '13800001111',
      photos: [],
    });
    await world.cloud.advance('26h');
    const { timeline } = await world.as('manager')('complaint.get', { complaintId });
    const roles = timeline.filter((item) => item.type === 'escalated').map((item) => item.facts?.toRole);
    expect(roles).toEqual(['assignee', 'supervisor', 'manager', 'executive']);
    const heard = (await world.as('executive')('notify.list-inbox', {})).items.map(
      (message) => message.title,
    );
    expect(heard).toContain('首次答复已超时');
    const told = (await world.as('owner')('notify.list-inbox', {})).items.map((message) => message.title);
    expect(told).toContain('很抱歉，处理超时了');
  }, 120_000);
});

test('no query of visits, complaints or the timer went without an index', async () => {
  const { calls } = await world.cloud.stats();
  expect(
    calls.flatMap((call) => call.unindexed.map((query) => `${call.function}: ${JSON.stringify(query)}`)),
  ).toEqual([]);
});
