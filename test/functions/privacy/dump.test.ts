import { dumpOf } from '../../support/dump';
import { ticketAt } from '../../support/journey';
import { createWorld, people, report, rid, type World } from '../../support/world';

/** Everything typed or kept on the way that nobody may find in a stolen backup or in a log. */
const guest = { name: '司徒静', phone: '13611112222' };
const contractor = '13355556666';
const secrets = [
  ...Object.values(people).flatMap((person) => (person ? [person.name, person.phone] : [])),
  guest.name,
  guest.phone,
  '13912345678',
  '0101室',
];

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await live(world);
}, 120_000);
afterAll(() => world.stop());

/** A repair with survey, visit and complaint, a report by phone, a contractor, looks at numbers, consent, a fault on the way. */
async function live({ as, cloud }: World): Promise<void> {
  const owner = as('owner');
  const agent = as('agent');
  const { id: ticketId } = await ticketAt(world, 'completed', {
    text: '我是张三丰，厨房漏水，打我老婆13912345678，0101',
  });
  const ticket = { ticketId };
  await owner('ticket.object-result', {
    ...ticket,
    requestId: rid(),
    reason: '又漏了，打13912345678',
    photos: [],
  });
  await owner('ticket.urge', { ...ticket, requestId: rid(), words: '张三丰催单' });
  await agent('ticket.submit-for', {
    requestId: rid(),
    channel: 'phone',
    place: { kind: 'spot', spotId: 'c1xs01' },
    ...guest,
    text: `${guest.name}说大堂灯坏了，电话${guest.phone}`,
  });
  await owner('complaint.submit', {
    requestId: rid(),
    sort: 'complaint',
    communityId: 'c1',
    houseId: world.houseId('0101'),
    ticketId,
    name: '张三丰',
    phone: '13800001111',
    text: '修了两次都没修好，请打13912345678',
    about: '找张三丰',
    photos: [],
    hidden: true,
  });
  await agent('privacy.reveal', {
    requestId: rid(),
    subject: { kind: 'ticket', id: ticketId },
    reason: 'other',
    words: '打13912345678没人接',
  });
  await owner('privacy.agree', { version: 1 });
  await owner('community.save-contact', { name: '张三丰', phone: '13800001111' });
  const { ticketId: second } = await owner('ticket.submit', report(world));
  await agent('ticket.vendor-link', {
    ticketId: second,
    requestId: rid(),
    vendor: { name: '迅捷电梯', phone: contractor },
    reason: '专业维修',
  });
  await as('neighbour')('community.ask-home', {
    communityId: 'c1',
    building: '1',
    unit: '1',
    room: '0101',
    relation: 'family',
    name: '王五',
    phone: '13800003333',
  }).catch(() => undefined);
  await cloud.faults([
    { action: 'database.*', collection: 'audits', error: { code: 'SYS_ERR', message: 'away' }, times: 1 },
  ]);
  await owner('privacy.who-looked', {}).catch(() => undefined);
  await cloud.faults([]);
  await cloud.post('/dev/run-timer/notify');
}

test('P4: a dump of the database after a whole journey has no phone number, no full name and no room in clear', async () => {
  const dump = await dumpOf(world);
  expect(dump.length).toBeGreaterThan(10_000);
  expect([...secrets, contractor].filter((secret) => dump.includes(secret))).toEqual([]);
  // Nor any other mobile number that nobody thought of.
  expect(dump.match(/(?<![\dA-Za-z_.-])1[3-9]\d{9}(?![\dA-Za-z_-])/g) ?? []).toEqual([]);
});

test('P4: the logs of the journey have none either, not even that of a fault', async () => {
  const logs = await world.cloud.logs();
  expect(logs.some((line) => line.level === 'error')).toBe(true);
  const text = JSON.stringify(logs);
  expect([...secrets, contractor].filter((secret) => text.includes(secret))).toEqual([]);
});
