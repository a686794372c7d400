import { ticketAt } from '../../support/journey';
import { refusalOf } from '../../support/refusal';
import { createWorld, rid, type World } from '../../support/world';

let world: World;
let ticketId: string;
beforeAll(async () => {
  world = await createWorld();
  ticketId = (await ticketAt(world, 'assigned')).id;
}, 60_000);
afterAll(() => world.stop());

const look = (more: Record<string, unknown> = {}) => ({
  requestId: rid(),
  subject: { kind: 'ticket' as const, id: ticketId },
  reason: 'confirm-facts' as const,
  ...more,
});
const looksOf = async () => (await world.as('owner')('privacy.who-looked', {})).items;

describe('looking at a number (P4)', () => {
  test('the desk gets it with a reason; the resident and the manager see who looked, when and why', async () => {
    expect((await world.as('agent')('ticket.get', { ticketId })).reporter.phone).toBe('138****1111');
    expect(await world.as('agent')('privacy.reveal', look())).toEqual({
      name: '张三丰',
      phone: '13800001111',
      room: '0101室',
    });
    const [newest] = await looksOf();
    expect(newest).toMatchObject({
      by: { alias: '客服小赵', role: 'agent' },
      subject: { kind: 'ticket', id: ticketId, number: expect.stringMatching(/^BX/) },
      reason: 'confirm-facts',
      words: null,
    });
    expect((await world.as('manager')('privacy.list-reveals', { communityId: 'c1' })).items[0]).toEqual(
      newest,
    );
  });

  test('the same press sent again is one look', async () => {
    const before = (await looksOf()).length;
    const once = look();
    await world.as('agent')('privacy.reveal', once);
    await world.as('agent')('privacy.reveal', once);
    expect((await looksOf()).length).toBe(before + 1);
  });

  test('no record, no number', async () => {
    const before = (await looksOf()).length;
    await world.cloud.faults([
      {
        action: 'database.insertDocument',
        collection: 'audits',
        error: { code: 'SYS_ERR', message: 'away' },
        times: 10,
      },
    ]);
    const answer = world.as('agent')('privacy.reveal', look());
    await expect(answer).rejects.toMatchObject({ name: 'FaultError' });
    await world.cloud.faults([]);
    expect((await looksOf()).length).toBe(before);
  });

  test('another reason wants words', async () => {
    const refusal = await refusalOf(
      world.as('agent')('privacy.reveal', look({ reason: 'other', words: ' ' })),
    );
    expect(refusal).toEqual({ refused: 'reason-missing', field: 'words' });
  });

  test.each(['neighbour', 'owner', 'plumber', 'executive', 'outsider'] as const)(
    '%s may not look, and leaves no record',
    async (who) => {
      const before = (await looksOf()).length;
      expect(await refusalOf(world.as(who)('privacy.reveal', look()))).toEqual({ refused: 'not-allowed' });
      expect((await looksOf()).length).toBe(before);
    },
  );

  test('a person is looked up by staff of a community where they live, and by nobody else', async () => {
    const subject = { kind: 'person' as const, id: world.idOf('neighbour') };
    expect(await world.as('agent')('privacy.reveal', look({ subject }))).toMatchObject({ name: '王五' });
    expect(await refusalOf(world.as('outsider')('privacy.reveal', look({ subject })))).toEqual({
      refused: 'not-allowed',
    });
    expect((await world.as('neighbour')('privacy.who-looked', {})).items).toHaveLength(1);
  });

  test('C9: a complainant who asked to stay hidden stays hidden from the department', async () => {
    const { complaintId } = await world.as('owner')('complaint.submit', {
      requestId: rid(),
      sort: 'complaint',
      communityId: 'c1',
      name: '张三丰',
      phone: '13800001111',
      text: '保洁一周没有来打扫楼道了',
      photos: [],
      hidden: true,
    });
    const subject = { kind: 'complaint' as const, id: complaintId };
    expect(await refusalOf(world.as('dispatcher')('privacy.reveal', look({ subject })))).toEqual({
      refused: 'not-allowed',
    });
    expect(await world.as('manager')('privacy.reveal', look({ subject }))).toMatchObject({ name: '张三丰' });
  });

  test('one read, one write and one cached read', async () => {
    await world.as('agent')('privacy.reveal', look());
    const { calls } = await world.cloud.stats();
    const last = calls.filter((call) => call.function === 'privacy').at(-1);
    expect(last?.database).toMatchObject({ writes: 1 });
    expect(last?.database.reads).toBeLessThanOrEqual(2);
    expect(calls.flatMap((call) => call.unindexed)).toEqual([]);
  });
});
