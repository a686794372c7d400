import { ticketAt } from '../support/journey';
import { refusalOf } from '../support/refusal';
import { createWorld, report, rid, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

describe('bad input is refused at its field (T2)', () => {
  test.each([
    ['no words', { text: '' }, 'text', 'required'],
    ['only spaces', { text: '   ' }, 'text', 'required'],
    ['10,000 characters', { text: '漏'.repeat(10_000) }, 'text', 'too-long'],
    ['no name', { name: ' ' }, 'name', 'required'],
    ['a wrong phone', { phone: '12345' }, 'phone', 'bad-format'],
    ['a phone with letters', { phone: '1380000111a' }, 'phone', 'bad-format'],
    ['no place', { place: null }, 'place', 'required'],
    [
      'a visit in the past',
      { slot: { from: 1_600_000_000_000, to: 1_600_003_600_000 } },
      'slot',
      'in-the-past',
    ],
    ['a visit in ten years', { slot: { from: 4_000_000_000_000, to: 4_000_003_600_000 } }, 'slot', 'too-far'],
    [
      'a visit that ends before it begins',
      { slot: { from: 4_000_003_600_000, to: 4_000_000_000_000 } },
      'slot',
      'bad-format',
    ],
    [
      'ten photos',
      { photos: Array.from({ length: 10 }, (_, n) => `cloud://local-env.6c6f/test/${n}.jpg`) },
      'photos',
      'too-many',
    ],
  ])('%s', async (_name, wrong, field, problem) => {
    const refusal = await refusalOf(world.as('owner')('ticket.submit', report(world, wrong)));
    expect(refusal).toEqual({ refused: 'invalid-input', field, detail: { problem } });
  });

  test("someone else's house and an unknown house are refused at the place", async () => {
    for (const houseId of [world.houseId('0202'), world.houseId('9999'), 'nonsense'])
      expect(
        await refusalOf(
          world.as('owner')('ticket.submit', report(world, { place: { kind: 'house', houseId } })),
        ),
      ).toEqual({ refused: 'not-allowed', field: 'place' });
  });

  test('P5: a forged code is not found, a revoked one has expired', async () => {
    const submit = (scene: string) =>
      refusalOf(world.as('stranger')('ticket.submit', report(world, { place: { kind: 'spot', scene } })));
    expect(await submit(world.scene('s01').slice(0, -1) + '!')).toMatchObject({
      refused: 'not-found',
      field: 'place',
    });
    expect(await submit(world.scene('s02'))).toMatchObject({ refused: 'expired', field: 'place' });
    expect(
      await refusalOf(world.as('stranger')('community.spot-by-scene', { scene: world.scene('s02') })),
    ).toMatchObject({
      refused: 'expired',
    });
  });

  test.each([
    ['<script>alert(1)</script> 水管漏水'],
    ['水管爆了😱😱👨‍👩‍👧‍👦 快来'],
    ['漏水\'; drop table tickets; -- {"$gt": 1}'],
    ['第一行\n第二行\t制表'],
  ])('unusual words are kept verbatim: %s', async (text) => {
    const { ticketId } = await world.as('owner')('ticket.submit', report(world, { text }));
    expect((await world.as('owner')('ticket.get', { ticketId })).fullText).toBe(text);
  });

  test.each([
    ['an operator for an id', 'ticket.get', { ticketId: { $gt: '' } }],
    ['a number for an id', 'ticket.get', { ticketId: 7 }],
    ['nothing', 'ticket.get', null],
    ['a list', 'ticket.submit', []],
  ])('%s is refused, not a crash', async (_name, operation, input) => {
    const call = world.as('owner') as (name: string, input: unknown) => Promise<unknown>;
    expect(await refusalOf(call(operation, input))).toMatchObject({ refused: 'invalid-input' });
  });

  test('an operation that does not exist is refused', async () => {
    const call = world.as('owner') as (name: string, input: unknown) => Promise<unknown>;
    expect(await refusalOf(call('ticket.destroy', {}))).toEqual({ refused: 'not-found', field: 'op' });
  });
});

describe('rules refuse with the fresh state', () => {
  test('T13: completing without photos names how many are missing', async () => {
    const { id } = await ticketAt(world, 'repairing');
    expect(
      await refusalOf(
        world.as('plumber')('ticket.complete', {
          ticketId: id,
          requestId: rid(),
          outcome: 'fixed',
          summary: '好了',
          photos: { before: [], during: [], after: [] },
        }),
      ),
    ).toEqual({ refused: 'photos-missing', field: 'photos.after', detail: { least: 1, got: 0 } });
  });

  test('T21: cancelling once work has started is too late; urging twice is too often and says when', async () => {
    const { id } = await ticketAt(world, 'repairing');
    const owner = world.as('owner');
    expect(
      await refusalOf(owner('ticket.cancel', { ticketId: id, requestId: rid(), reason: '不修了' })),
    ).toMatchObject({
      refused: 'too-late',
    });
    const { nextUrgeAt } = await owner('ticket.urge', { ticketId: id, requestId: rid() });
    expect(await refusalOf(owner('ticket.urge', { ticketId: id, requestId: rid() }))).toEqual({
      refused: 'too-often',
      detail: { nextAt: nextUrgeAt },
    });
  });

  test('V2: the survey cannot be answered before the work is done, nor by a neighbour', async () => {
    const { id } = await ticketAt(world, 'accepted');
    const input = {
      ticketId: id,
      requestId: rid(),
      scores: { attitude: 5, speed: 5, result: 5, cleanliness: 5 },
      fixed: true,
      words: '',
      photos: [],
    };
    expect(await refusalOf(world.as('owner')('survey.answer', input))).toMatchObject({
      refused: 'wrong-status',
    });
    expect(await refusalOf(world.as('neighbour')('survey.answer', input))).toMatchObject({
      refused: 'not-allowed',
    });
  });
});
