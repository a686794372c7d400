import { ticketAt } from '../support/journey';
import { connectSdk } from '../support/sdk';
import { createWorld, rid, type Who, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 90_000);
afterAll(() => world.stop());

const usual = { text: '卫生间水龙头有点滴水', urgency: 'normal' };
const HOUR = 3_600_000;

const answerOf = (ticketId: string, score: number, requestId = rid()) => ({
  ticketId,
  requestId,
  scores: { attitude: score, speed: score, result: score, cleanliness: score },
  fixed: true,
  words: '',
  photos: [],
});

async function stored<T>(collection: string, where: object): Promise<T[]> {
  const db = connectSdk(world.cloud.base).database();
  return ((await db.collection(collection).where(where).get()) as unknown as { data: T[] }).data;
}

/** What somebody was told about a ticket, by the kind of step. */
async function heard(who: Who, ticketId: string, kind: string): Promise<{ at: number }[]> {
  return stored('inbox', { docId: ticketId, to: world.idOf(who), kind });
}

describe('one answer a completion (V2)', () => {
  test('V2 a late retry of an older answer takes nothing back from the newer one', async () => {
    const { id } = await ticketAt(world, 'completed', usual);
    const owner = world.as('owner');
    const [first, second] = [answerOf(id, 3), answerOf(id, 5)];
    await owner('survey.answer', first);
    await world.cloud.advance('1h');
    const newer = await owner('survey.answer', second);
    await world.cloud.advance('1h');
    // The phone had no reply to the first one and sends it again, as it should.
    expect(await owner('survey.answer', first)).toEqual(newer);
    expect(await owner('survey.get', { ticketId: id })).toEqual(newer);
    expect(await stored('surveys', { ticketId: id })).toMatchObject([{ mean: 5, revision: 2 }]);
  });

  test('V2 a retry after the work was done again belongs to the completion it was about', async () => {
    const { id } = await ticketAt(world, 'completed', usual);
    const owner = world.as('owner');
    const first = answerOf(id, 4);
    await owner('survey.answer', first);
    await owner('ticket.object-result', { ticketId: id, requestId: rid(), reason: '又漏了', photos: [] });
    const step = { ticketId: id };
    await world.as('dispatcher')('ticket.assign', {
      ...step,
      requestId: rid(),
      staffId: world.idOf('plumber'),
    });
    await owner('survey.answer', first);
    expect(await stored('surveys', { ticketId: id })).toMatchObject([{ _id: `${id}.1`, round: 1 }]);
  });

  test('V2, V6 what was said in a recorded phone visit answers the survey: nobody asks again, the resident may still change it', async () => {
    const { id } = await ticketAt(world, 'completed', usual);
    await world.cloud.advance('20s');
    const { items } = await world.as('agent')('visit.list-due', { communityId: 'c1' });
    const visitId = items.find((item) => item.ticketId === id)?.id ?? '';
    const scores = { attitude: 4, speed: 4, result: 4, cleanliness: 4 };
    const call = {
      visitId,
      requestId: rid(),
      reached: true,
      satisfied: true,
      fixed: true,
      words: '好',
      scores,
    };
    await world.as('agent')('visit.record', call);
    await world.as('agent')('visit.record', call);
    const owner = world.as('owner');
    expect(await owner('ticket.get', { ticketId: id })).toMatchObject({
      surveyDue: false,
      survey: { answered: true },
    });
    await world.cloud.advance('20h');
    expect(await heard('owner', id, 'survey-asked')).toEqual([]);
    await owner('survey.answer', answerOf(id, 5));
    expect(await stored('surveys', { ticketId: id })).toMatchObject([{ mean: 5, revision: 2 }]);
  });
});

describe('asking for the survey through the timer (V1, V6)', () => {
  test('V1 within 24 hours of the completion, V6 with one reminder and no more', async () => {
    const { id } = await ticketAt(world, 'completed', usual);
    const completedAt = await world.cloud.now();
    await world.cloud.advance('24h');
    const asked = await heard('owner', id, 'survey-asked');
    expect(asked).toHaveLength(1);
    expect((asked[0]?.at ?? 0) - completedAt).toBeLessThanOrEqual(24 * HOUR);
    await world.cloud.advance('72h');
    expect(await heard('owner', id, 'survey-reminded')).toHaveLength(1);
    await world.cloud.advance('240h');
    expect(await heard('owner', id, 'survey-asked')).toHaveLength(1);
    expect(await heard('owner', id, 'survey-reminded')).toHaveLength(1);
  });

  test('V6 nobody is asked about what was cancelled or merged', async () => {
    const cancelled = await ticketAt(world, 'triaged', usual);
    await world.as('owner')('ticket.cancel', {
      ticketId: cancelled.id,
      requestId: rid(),
      reason: '自己修好了',
    });
    const into = await ticketAt(world, 'triaged', usual);
    const merged = await ticketAt(world, 'triaged', usual);
    await world.as('agent')('ticket.merge', { ticketId: merged.id, requestId: rid(), intoId: into.id });
    await world.cloud.advance('48h');
    expect(await heard('owner', cancelled.id, 'survey-asked')).toEqual([]);
    expect(await heard('owner', merged.id, 'survey-asked')).toEqual([]);
  });
});
