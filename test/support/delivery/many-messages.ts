// Thousands of messages waiting in outboxes, with people who have granted them: seeded straight into the database.
import type { Message } from '@/domain/notification/message';
import templateIds from '../../../cloudfunctions/template-ids.json';
import { connectSdk } from '../sdk';
import { COMMUNITY, type World } from '../world';

const AT_A_PERSON = 20;
const AT_ONCE = 25;

/** Does work for every item, some at once. */
export async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** The openid of the n-th made-up person, and their id. */
export const openidAt = (n: number): string => `o-many-${n}`;
export const personAt = (n: number): string => `pmany${n}`;
/** What a message can be told by, in WeChat's journal too. */
export const numberAt = (n: number): string => `N${String(n).padStart(6, '0')}`;

function message(n: number, at: number): Message {
  return {
    key: `1.0.${n % AT_A_PERSON}`,
    kind: 'completed',
    to: { kind: 'person', id: personAt(Math.floor(n / AT_A_PERSON)) },
    title: '维修完成，请您验收',
    body: '已更换接头',
    link: 'pages/ticket/index?id=t1',
    template: 'progress',
    values: { number: numberAt(n), area: '3栋2单元', status: '待验收', note: '已更换接头' },
    at,
    pushAt: at,
    urgent: false,
  };
}

/** Seeds `total` messages, 20 a document and person; everybody has granted more than they get. */
export async function seedMessages(world: World, total: number): Promise<void> {
  const db = connectSdk(world.cloud.base).database();
  const now = await world.cloud.now();
  const people = Array.from({ length: Math.ceil(total / AT_A_PERSON) }, (_one, n) => n);
  await inTurns(people, async (n) => {
    const person = {
      _id: `person:${personAt(n)}`,
      kind: 'person',
      personId: personAt(n),
      openid: openidAt(n),
    };
    const ledger = { person: personAt(n), template: 'progress', version: 1, left: 60, blocked: false };
    const numbers = Array.from({ length: AT_A_PERSON }, (_one, k) => n * AT_A_PERSON + k);
    await db
      .collection('directory')
      .add({ data: { ...person, name: null, phone: null, homes: [], staff: null } });
    await db.collection('subscriptions').add({
      data: { _id: `${personAt(n)}:progress`, ...ledger, grants: [], requests: [], spent: [] },
    });
    await world.cloud.accept(openidAt(n), templateIds.progress, 60);
    await db.collection('visits').add({
      data: {
        _id: `many${n}`,
        version: 1,
        communityId: COMMUNITY,
        status: 'done',
        timeline: [],
        requests: [],
        outbox: numbers.filter((k) => k < total).map((k) => message(k, now)),
        wakeAt: 0,
      },
    });
  });
}
