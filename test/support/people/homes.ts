import { connectSdk } from '../sdk';
import { rid, type Who, type World } from '../world';
import { uploadSheet } from './upload';

/** Imports a csv of houses and residents into the test community. */
export async function importHomes(world: World, csv: string): Promise<void> {
  const manager = world.as('manager');
  const fileId = await uploadSheet(world, `${rid()}.csv`, Buffer.from(csv));
  const plan = { communityId: 'c1', requestId: rid(), fileName: '住户.csv', fileId };
  const { id } = await manager('onboarding.plan-import', plan);
  await manager('onboarding.apply-import', { communityId: 'c1', importId: id });
}

/** The phone button of WeChat, tapped by somebody with this number. */
export async function tapPhone(world: World, who: Who, phone: string) {
  const { code } = await world.cloud.post<{ code: string }>('/dev/phone-codes', { phone });
  return world.as(who)('community.match-phone', { code });
}

/** Everything a collection holds. */
export async function documentsOf(
  world: World,
  collection: string,
  where: object = {},
): Promise<Record<string, unknown>[]> {
  const query = connectSdk(world.cloud.base).database().collection(collection).where(where).limit(1000);
  return ((await query.get()) as unknown as { data: Record<string, unknown>[] }).data;
}
