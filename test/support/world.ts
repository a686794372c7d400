// A small community on a real local cloud: the functions run from their bundles, through the real SDK.
import { join } from 'node:path';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createCall, type Call } from '@/api/call';
import type { StaffRole } from '@/domain/access/roles';
import type { CategoryCode } from '@/domain/classification/taxonomy';
import type { Terms } from '@/domain/ticket/events';
import {
  placeIdOf,
  type DirectoryDoc,
  type HomeEntry,
  type PersonDoc,
} from '../../cloudfunctions/_kit/directory';
import { personIdOf } from '../../cloudfunctions/_kit/person-id';
import { ownFolder } from '../../cloudfunctions/_kit/privacy/files';
import { sceneOf } from '../../cloudfunctions/_kit/scene';
import { seal } from '../../cloudfunctions/_kit/seal';
import indexes from '../../cloudfunctions/indexes.json';
import { startLocalCloud, type TestCloud } from './localcloud';
import { lastMorning } from './morning';
import { connectSdk } from './sdk';

/** A key that only tests know. */
export const TEST_KEYS = `t1:${Buffer.alloc(32, 7).toString('base64')}`;

export const FUNCTIONS_DIR = join(__dirname, '../../dist/cloudfunctions');
export const COMMUNITY = 'c1';
const location = { latitude: 31.2304, longitude: 121.4737 };

/** Who there is. Keys are openids. */
export const people = {
  owner: { name: '张三丰', phone: '13800001111', houses: ['0101'] },
  wife: { name: '李四娘', phone: '13800002222', houses: ['0101'] },
  neighbour: { name: '王五', phone: '13800003333', houses: ['0202'] },
  stranger: null,
  agent: { name: '赵六', phone: '13900000001', staff: ['agent'], alias: '客服小赵' },
  dispatcher: { name: '钱七', phone: '13900000002', staff: ['dispatcher'], alias: '调度小钱' },
  plumber: {
    name: '孙八',
    phone: '13900000003',
    staff: ['technician'],
    alias: '孙师傅',
    skills: ['utilities'],
  },
  electrician: {
    name: '周九',
    phone: '13900000004',
    staff: ['technician'],
    alias: '周师傅',
    skills: ['equipment'],
  },
  supervisor: { name: '吴十', phone: '13900000005', staff: ['supervisor'], alias: '吴主管' },
  manager: { name: '郑一', phone: '13900000006', staff: ['manager'], alias: '郑经理' },
  executive: { name: '冯二', phone: '13900000007', staff: ['executive'], alias: '冯总' },
  /** works for another community only */
  outsider: {
    name: '陈三',
    phone: '13900000008',
    staff: ['agent', 'dispatcher', 'technician', 'supervisor', 'manager'],
    alias: '外区陈工',
    communities: ['c2'],
  },
} as const;

export type Who = keyof typeof people;

/** A seeded community and its ways in. */
export interface World {
  cloud: TestCloud;
  as: (who: Who) => Call;
  idOf: (who: Who) => string;
  houseId: (room: string) => string;
  /** the scene of a spot's code */
  scene: (spot: string) => string;
  stop: () => Promise<void>;
}

/** A fresh request id. */
let serial = 0;
export function rid(): string {
  serial += 1;
  return `test-request-${process.pid}-${serial}`;
}

/** A report that is right in every field. */
export function report(world: World, more: Record<string, unknown> = {}) {
  return {
    requestId: rid(),
    channel: 'form' as const,
    place: { kind: 'house' as const, houseId: world.houseId('0101') },
    name: '张三丰',
    phone: '13800001111',
    text: '厨房水管接头漏水，地上都是水',
    photos: [],
    ...more,
  };
}

/** Starts a cloud on a working morning and seeds it. `policy` are the community's differences from the default. */
export async function createWorld(
  options: { policy?: Terms; dataDir?: string; seed?: boolean; env?: Record<string, string> } = {},
): Promise<World> {
  process.env.PII_KEYS = TEST_KEYS;
  const envFile = join(mkdtempSync(join(tmpdir(), 'world-')), '.env');
  const env = Object.entries({ PII_KEYS: TEST_KEYS, ...options.env }).map(
    ([key, value]) => `${key}=${value}\n`,
  );
  writeFileSync(envFile, env.join(''));
  const cloud = await startLocalCloud({
    functionsDir: FUNCTIONS_DIR,
    ...(options.dataDir ? { dataDir: options.dataDir } : {}),
    args: ['--env-file', envFile, '--strict-collections'],
  });
  // Whoever comes back to old data has the real time again: it is later.
  if (options.seed !== false) {
    await cloud.setNow(new Date(lastMorning(Date.now())).toISOString());
    await seed(cloud, options.policy ?? {});
  }
  const as = (who: Who): Call =>
    createCall(async (name, event) => {
      const id = personIdOf(openidOf(who));
      return shortFiles(await cloud.call(name, longFiles(event, id), openidOf(who)));
    });
  return {
    cloud,
    as,
    idOf: (who) => personIdOf(openidOf(who)),
    houseId: (room) => placeIdOf(COMMUNITY, room),
    scene: (spot) => sceneOf(placeIdOf(COMMUNITY, spot), 1),
    stop: () => cloud.stop(),
  };
}

/** Tests call a picture `cloud://local-env.6c6f/test/a.jpg`; on the way in it lies in the folder of whoever sends it (P4). */
function longFiles<T>(event: T, personId: string): T {
  const long = `cloud://local-env.6c6f/${ownFolder(personId)}test/`;
  return JSON.parse(JSON.stringify(event).replaceAll('cloud://local-env.6c6f/test/', long)) as T;
}

/** And on the way out it is called so again, without the signature of the reader. */
function shortFiles(reply: unknown): unknown {
  const long = /cloud:\/\/local-env\.6c6f\/u\/\w+\/test\/([^"?]+)\?k=[\w.-]+/g;
  return JSON.parse(JSON.stringify(reply).replace(long, 'cloud://local-env.6c6f/test/$1'));
}

export function openidOf(who: Who): string {
  return `o-test-${who}`;
}

/** Every collection of the product has its indexes declared, some have none. */
export const COLLECTIONS = Object.keys(indexes);

async function seed(cloud: TestCloud, policy: Terms): Promise<void> {
  const sdk = connectSdk(cloud.base);
  const db = sdk.database();
  for (const name of COLLECTIONS) await db.createCollection(name).catch(() => undefined);
  const docs: DirectoryDoc[] = [...communities(policy), ...spots(), ...persons()];
  for (const doc of docs) await db.collection('directory').add({ data: doc });
}

function communities(policy: Terms): DirectoryDoc[] {
  return ['c1', 'c2'].map((communityId) => ({
    _id: `community:${communityId}`,
    kind: 'community',
    communityId,
    name: communityId === 'c1' ? '翠湖花园' : '别处小区',
    hotline: '021-66668888',
    policy: communityId === 'c1' ? policy : {},
    location,
  }));
}

function spots(): DirectoryDoc[] {
  return ['s01', 's02'].map((own) => ({
    _id: `spot:${placeIdOf(COMMUNITY, own)}`,
    kind: 'spot',
    spotId: placeIdOf(COMMUNITY, own),
    communityId: COMMUNITY,
    buildingId: 'b1',
    label: own === 's01' ? '1栋大堂' : '地库B区',
    location,
    issue: 1,
    revoked: own === 's02',
  }));
}

function home(room: string): HomeEntry {
  return {
    houseId: placeIdOf(COMMUNITY, room),
    communityId: COMMUNITY,
    buildingId: `b${room.slice(0, 2)}`,
    relation: 'owner',
    area: `${Number(room.slice(0, 2))}栋1单元`,
    detail: seal(`${room.slice(2)}01室`),
    location,
  };
}

function persons(): PersonDoc[] {
  return (Object.keys(people) as Who[]).flatMap((who): PersonDoc[] => {
    const person = people[who];
    if (!person) return [];
    const id = personIdOf(openidOf(who));
    const staff = 'staff' in person ? person : null;
    return [
      {
        _id: `person:${id}`,
        kind: 'person',
        personId: id,
        openid: openidOf(who),
        name: seal(person.name),
        phone: seal(person.phone),
        homes: 'houses' in person ? person.houses.map(home) : [],
        staff: staff && {
          roles: [...staff.staff] as StaffRole[],
          alias: staff.alias,
          communities: 'communities' in staff ? [...staff.communities] : [COMMUNITY],
          skills: ('skills' in staff ? [...staff.skills] : []) as CategoryCode[],
          onDuty: true,
          suspended: false,
        },
        createdAt: 1_700_000_000_000,
      },
    ];
  });
}
