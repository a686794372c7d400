import { contract, type OperationName } from '@/contract';
import { announcementKinds } from '@/domain/announcement/announcement';
import { createCall } from '@/api/call';
import { ticketAt } from '../journey';
import { connectSdk } from '../sdk';
import { report, rid, type World } from '../world';
import { personDocOf, tester, type Tester } from './cast';
import type { Known } from './input-of';
import type { Target, TargetKind } from './oracle';
import { addMember, makeSubjects } from './subjects';

type Doc = Record<string, unknown> & { _id: string };

/** The things operations are tried on, made once; whoever may touch one gets a copy. */
export interface Targets {
  forOperation: (name: OperationName) => Target[];
  copyOf: (target: Target, name: OperationName) => Promise<Target>;
  knownFor: (target: Target, who: Tester) => Known;
}

const COLLECTION = { ticket: 'tickets', complaint: 'complaints', visit: 'visits' } as const;
const KEYS = { ticket: 'ticketId', complaint: 'complaintId', visit: 'visitId' } as const;
type Kept = keyof typeof COLLECTION;

/** Seeds the cast; tickets held, pooled and alarming, complaints held by every role, a visit. */
export async function makeTargets(world: World, cast: readonly Tester[]): Promise<Targets> {
  const db = connectSdk(world.cloud.base).database();
  await Promise.all(cast.map((one) => db.collection('directory').add({ data: personDocOf(one) })));
  const by = (key: string): Tester => cast.find((one) => one.key === key)!;
  const add = async (collection: string, data: object): Promise<void> =>
    void (await db.collection(collection).add({ data }));
  const subjects = await makeSubjects(add, cast);
  const spare = tester('spare', { roles: ['technician'] });
  await db.collection('directory').add({ data: personDocOf(spare) });
  const owner = createCall((name, event) => world.cloud.call(name, event, by('owner').openid));
  const docs = new Map<Target, Doc>();
  let serial = 0;

  async function read(kind: Kept, where: object): Promise<Doc> {
    const { data } = (await db.collection(COLLECTION[kind]).where(where).get()) as unknown as { data: Doc[] };
    return data[0]!;
  }
  async function write(kind: Kept, doc: Doc): Promise<string> {
    serial += 1;
    const _id = `${doc._id.slice(0, 12)}c${serial}`;
    const own = { _id, number: `N${serial}`, outbox: [], requests: [], wakeAt: null };
    await db.collection(COLLECTION[kind]).add({ data: { ...doc, ...own } });
    return _id;
  }
  async function target(kind: Kept, name: string, doc: Doc, more: Partial<Target>): Promise<Target> {
    const made: Target = {
      kind,
      name,
      id: await write(kind, doc),
      owner: by('owner').id,
      follower: kind === 'ticket' ? by('follower').id : '',
      holder: null,
      pooled: false,
      alarm: false,
      ...more,
    };
    docs.set(made, doc);
    return made;
  }

  const submitted = await owner('ticket.submit', report(world, { text: '厨房水龙头关不紧，一直滴水' }));
  const burst = await owner(
    'ticket.submit',
    report(world, { text: '水管爆裂，水漫金山', urgency: 'emergency' }),
  );
  const followed = (doc: Doc): Doc => ({ ...doc, followers: [by('follower').id] });
  const ticket = followed(await read('ticket', { _id: submitted.ticketId }));
  const alarm = followed(await read('ticket', { _id: burst.ticketId }));
  const heldTicket = (key: string, name = `held by ${key}`) => {
    const assignee = { id: by(key).id, alias: key, phone: (ticket.reporter as { phone: string }).phone };
    return target('ticket', name, { ...ticket, status: 'assigned', assignee }, { holder: by(key).id });
  };
  const tickets = [
    await heldTicket('technician-here', 'plain'),
    await heldTicket('supervisor-here'),
    await heldTicket('vendor-here'),
    await target('ticket', 'pooled', { ...ticket, status: 'offered', pooled: true }, { pooled: true }),
    await target('ticket', 'alarm', alarm, { alarm: true }),
  ];

  const { complaintId } = await owner('complaint.submit', {
    requestId: rid(),
    sort: 'complaint',
    communityId: 'c1',
    name: '某某某',
    phone: '13700000000',
    text: '楼道一周没有打扫了',
    photos: [],
  });
  const complaint = await read('complaint', { _id: complaintId });
  const complaints = [await target('complaint', 'plain', complaint, {})];
  for (const key of ['technician-here', 'vendor-here', 'agent-here', 'manager-here', 'executive-here']) {
    const handler = { id: by(key).id, alias: key, roles: by(key).roles };
    complaints.push(
      await target('complaint', `held by ${key}`, { ...complaint, handler }, { holder: by(key).id }),
    );
  }

  const notice = await world.as('manager')('announce.publish', {
    requestId: rid(),
    communityId: 'c1',
    kind: announcementKinds[0],
    title: '停水通知',
    text: '明天上午停水',
    buildings: [],
  });
  const closed = await ticketAt(world, 'closed');
  await world.as('agent')('notify.deliver', { workflow: 'ticket', id: closed.id });
  const visits = [await target('visit', 'plain', await read('visit', { communityId: 'c1' }), {})];
  const places: Target[] = [{ ...tickets[0]!, kind: 'place', holder: null }];
  const all: Record<TargetKind, Target[]> = {
    ticket: tickets,
    complaint: complaints,
    visit: visits,
    place: places,
  };

  return {
    forOperation: (name) => all[kindOf(name)],
    copyOf: async (one, name) => {
      serial += 1;
      if (name === 'community.end-home' || name === 'community.remove-member')
        return { ...one, member: await addMember(add, `lodger-${serial}`) };
      const doc = docs.get(one);
      if (!doc || one.kind === 'place') return one;
      const id = await write(one.kind, doc);
      if (name === 'complaint.from-survey') await add('surveys', { _id: `${id}.1`, ...poorSurvey });
      return { ...one, id };
    },
    knownFor: (one, who) => ({
      fileId: ownFile(who),
      signature: ownFile(who),
      phone: '13700000000',
      ticketId: one.id,
      complaintId: one.id,
      visitId: one.id,
      docId: closed.id,
      noticeId: notice.id,
      communityId: 'c1',
      ...subjects,
      spotId: 'c1xs01',
      scene: world.scene('s01'),
      // Somebody nobody tries anything as: suspending them changes no other case.
      staffId: spare.id,
      staffIds: [spare.id],
      handlerId: spare.id,
      intoId: tickets.at(-1)?.id,
      ...(one.member === undefined ? {} : { personId: one.member }),
    }),
  };
}

/** A dissatisfied answer, as much of it as a complaint made from it reads. */
const poorSurvey = {
  scores: { attitude: 1, speed: 1, result: 1, cleanliness: 1 },
  fixed: false,
  words: '',
  photos: [],
};

const ownFile = (who: Tester): string => `cloud://local-env.6c6f/u/${who.id}/1.jpg`;

/** What an operation is about, by the id it demands. */
function kindOf(name: OperationName): TargetKind {
  const missing = contract[name].input.safeParse({}).error?.issues.map((issue) => issue.path[0]) ?? [];
  return (Object.keys(KEYS) as Kept[]).find((kind) => missing.includes(KEYS[kind])) ?? 'place';
}
