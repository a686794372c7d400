import { contract, type OperationName } from '@/contract';
import { accessTable, type Scope } from '@/domain/access/table';
import { RefusalError } from '@/api/errors';
import { ticketAt } from '../support/journey';
import { refusalOf } from '../support/refusal';
import { createWorld, people, rid, type Who, type World } from '../support/world';

let world: World;
let ticketId: string;
beforeAll(async () => {
  world = await createWorld();
  ticketId = await freshTicket();
}, 60_000);
afterAll(() => world.stop());

/** An everyday repair, assigned to the plumber. */
async function freshTicket(): Promise<string> {
  return (await ticketAt(world, 'assigned', { text: '厨房水龙头关不紧，一直滴水' })).id;
}

const everybody = Object.keys(people) as Who[];
const onTicket = (Object.keys(contract) as OperationName[]).filter((name) => needsTicket(name));

function needsTicket(name: OperationName): boolean {
  return (
    contract[name].input.safeParse({}).error?.issues.some((issue) => issue.path[0] === 'ticketId') ?? false
  );
}

/** What the table says, worked out by hand: the owner reported, the plumber holds the job, it is no emergency. */
function allowed(who: Who, name: OperationName): boolean {
  const row: Partial<Record<string, Scope>> = accessTable[name];
  const person = people[who];
  const staff: readonly string[] = person && 'staff' in person ? person.staff : [];
  return ['resident', ...staff].some((role) => {
    switch (row[role]) {
      case 'any':
        return true;
      case 'own':
      case 'follow':
        return who === 'owner';
      case 'job':
      case 'pool':
      case 'alarm':
        return who === 'plumber';
      case 'community':
        return who !== 'outsider';
      default:
        return false;
    }
  });
}

async function outcomeOf(name: OperationName, who: Who, id: string): Promise<string> {
  const call = world.as(who) as (operation: string, input: unknown) => Promise<unknown>;
  return call(name, { ticketId: id, requestId: rid(), ...facts[name]?.() }).then(
    () => 'allowed',
    (error: unknown) => (error instanceof RefusalError ? error.refusal.refused : String(error)),
  );
}

describe('role × operation on one ticket (P3)', () => {
  // Following asks more than the table: whether the fault concerns them. It has its own test below.
  test.each(onTicket.filter((name) => name !== 'ticket.follow'))(
    '%s is refused to exactly those whom the table does not name',
    async (name) => {
      for (const who of everybody) {
        if (!allowed(who, name))
          expect([who, await outcomeOf(name, who, ticketId)]).toEqual([who, 'not-allowed']);
        else {
          // Whoever is allowed really takes the step, so each gets a ticket of their own. A refusal by a rule (wrong status,
          // quote needed) means that access was granted and the rule book spoke.
          const outcome = await outcomeOf(name, who, await freshTicket());
          expect([who, outcome]).not.toEqual([who, 'not-allowed']);
          expect([who, outcome]).not.toEqual([who, 'invalid-input']);
        }
      }
    },
    60_000,
  );

  test('T19: a fault inside a home concerns its household only', async () => {
    for (const who of ['neighbour', 'stranger', 'electrician'] as const)
      expect([who, await outcomeOf('ticket.follow', who, ticketId)]).not.toEqual([who, 'allowed']);
  });
});

const photos: string[] = [];
const picture = 'cloud://local-env.6c6f/test/a.jpg';
const part = { name: '水龙头', quantity: 1, unit: '个' };

/** Facts that pass the schema, for every step that wants some. */
const facts: Partial<Record<OperationName, () => Record<string, unknown>>> = {
  'ticket.review': () => ({
    classification: {
      category: 'utilities',
      fault: 'water_leak',
      urgency: 'normal',
      plan: null,
      priority: 'low',
    },
  }),
  'ticket.answer': () => ({ text: '答复' }),
  'ticket.assign': () => ({ staffId: world.idOf('electrician') }),
  'ticket.refer': () => ({ reason: '疑难' }),
  'ticket.transfer': () => ({ staffId: world.idOf('electrician'), reason: '走不开' }),
  'ticket.decline-job': () => ({ reason: '走不开' }),
  'ticket.contact': () => ({ note: '联系' }),
  'ticket.arrive': () => ({ permission: true }),
  'ticket.no-access': () => ({ tries: 2, waitedMinutes: 20, photos }),
  'ticket.diagnose': () => ({ diagnosis: '查', responsibility: 'property', chargeable: false, photos }),
  'ticket.quote': () => ({ lines: [{ kind: 'labour', ...part, unitCents: 5000 }] }),
  'ticket.accept-quote': () => ({ version: 1 }),
  'ticket.refuse-quote': () => ({ version: 1, reason: '太贵' }),
  'ticket.pause': () => ({ reason: 'parts', until: Date.now() + 86_400_000, note: '' }),
  'ticket.reserve-parts': () => ({ parts: [{ code: 'LT-01', ...part }] }),
  'ticket.use-parts': () => ({ parts: [{ code: 'LT-01', ...part }] }),
  'ticket.note-progress': () => ({ note: '进展', photos }),
  'ticket.complete': () => ({
    outcome: 'fixed',
    summary: '好',
    photos: { before: photos, during: photos, after: photos },
  }),
  'ticket.cannot-serve': () => ({ outcome: 'not-ours', summary: '不属于物业', photos }),
  'ticket.sign-off': () => ({ signature: picture }),
  'ticket.object-result': () => ({ reason: '没修好', photos }),
  'ticket.cancel': () => ({ reason: '不需要了' }),
  'ticket.add-facts': () => ({ text: '补充', photos }),
  'ticket.merge': () => ({ intoId: 't000' }),
  'ticket.unmerge': () => ({ reason: '不是同一处' }),
  'ticket.do-plan-step': () => ({ step: 'cut' }),
  'ticket.all-clear': () => ({ note: '已排除' }),
  'ticket.change-classification': () => ({
    classification: {
      category: 'utilities',
      fault: 'water_leak',
      urgency: 'normal',
      plan: null,
      priority: 'low',
    },
    reason: '现场情况不同',
  }),
  'ticket.agree-date': () => ({ finishBy: Date.now() + 86_400_000, note: '电话约定' }),
  'ticket.vendor-link': () => ({ vendor: { name: '宏达管道', phone: '075512345678' }, reason: '专业设备' }),
  'survey.answer': () => ({
    scores: { attitude: 5, speed: 5, result: 5, cleanliness: 5 },
    fixed: true,
    words: '',
    photos,
  }),
};

describe('privacy', () => {
  test('P4: a resident cannot read a neighbour’s ticket', async () => {
    expect(await refusalOf(world.as('neighbour')('ticket.get', { ticketId }))).toEqual({
      refused: 'not-allowed',
    });
    expect((await world.as('neighbour')('ticket.list-mine', {})).items).toEqual([]);
  });

  test('P4: what the database keeps contains no phone, no name and no room in clear', async () => {
    const { documents } = await dump(world);
    expect(documents.length).toBeGreaterThan(10);
    const text = JSON.stringify(documents);
    for (const person of Object.values(people)) {
      if (!person) continue;
      expect(text).not.toContain(person.phone);
      expect(text).not.toContain(person.name);
    }
    expect(text).not.toContain('0101室');
  });

  test('the identity comes from WeChat, never from the event', async () => {
    const reply = await world.cloud.call<{ ok: boolean; refusal?: { refused: string } }>('ticket', {
      op: 'get',
      input: { ticketId, openid: 'o-test-owner' },
      openid: 'o-test-owner',
      userInfo: { openId: 'o-test-owner' },
    });
    expect(reply).toMatchObject({ ok: false, refusal: { refused: 'not-allowed' } });
  });

  test('nobody can pretend to be the timer', async () => {
    const reply = await world.cloud.call<object>(
      'notify',
      { Type: 'Timer', TriggerName: 'sweep' },
      'o-test-neighbour',
    );
    expect(reply).toMatchObject({ ok: false, refusal: { refused: 'not-found' } });
  });
});

async function dump(of: World): Promise<{ documents: unknown[] }> {
  const sdk = (await import('../support/sdk')).connectSdk(of.cloud.base);
  const documents: unknown[] = [];
  for (const name of ['directory', 'tickets', 'inbox', 'subscriptions', 'surveys']) {
    const { data } = (await sdk.database().collection(name).limit(1000).get()) as unknown as {
      data: unknown[];
    };
    documents.push(...data);
  }
  return { documents };
}
