import { createCall } from '@/api/call';
import { handOut, ownFolder, takeBack } from '../../../cloudfunctions/_kit/privacy/files';
import { refusalOf } from '../../support/refusal';
import { connectSdk } from '../../support/sdk';
import { createWorld, openidOf, report, rid, type Who, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

/** A caller whose file ids go and come as they are. */
const plain = (who: Who) => createCall((name, event) => world.cloud.call(name, event, openidOf(who)));

async function upload(
  who: Who,
  path: string,
  folder = ownFolder(world.idOf(who)),
  body = 'picture',
): Promise<string> {
  const reply = await fetch(
    `${world.cloud.base}/client/uploadFile?cloudPath=${encodeURIComponent(folder + path)}`,
    { method: 'POST', headers: { 'x-openid': openidOf(who) }, body },
  );
  return ((await reply.json()) as { fileID: string }).fileID;
}

describe('files (P4)', () => {
  test('a photo is read through links that only those get who were shown it', async () => {
    const photo = await upload('owner', 'reports/1.jpg');
    const { ticketId } = await plain('owner')('ticket.submit', report(world, { photos: [photo] }));
    const { photos } = await plain('agent')('ticket.get', { ticketId });
    expect(photos).toHaveLength(1);
    const { links } = await plain('agent')('privacy.file-links', { files: photos });
    expect(await (await fetch(links[0]!)).text()).toBe('picture');

    // The signature is the agent's: it opens nothing for anybody else, nor does the bare id.
    for (const file of [photos[0]!, photo])
      expect(await refusalOf(plain('neighbour')('privacy.file-links', { files: [file] }))).toMatchObject({
        refused: 'not-allowed',
      });
    expect(await refusalOf(plain('agent')('privacy.file-links', { files: [photo] }))).toMatchObject({
      refused: 'not-allowed',
    });
    const tampered = photos[0]!.replace('1.jpg', '2.jpg');
    expect(await refusalOf(plain('agent')('privacy.file-links', { files: [tampered] }))).toMatchObject({
      refused: 'not-allowed',
    });
  });

  test('what a page handed out stays good for six hours at least and a day at most', () => {
    const hour = 3_600_000;
    const [me, now, file] = ['p1', Date.parse('2026-11-23T11:59:00+08:00'), 'cloud://env.x/u/p2/1.jpg'];
    const handed = handOut(file, me, now);
    for (const later of [0, 6 * hour, 12 * hour])
      expect(takeBack(handed, me, now + later, 'files')).toBe(file);
    expect(() => takeBack(handed, me, now + 24 * hour, 'files')).toThrow('not-allowed');
    expect(() => takeBack(handed, 'p3', now, 'files')).toThrow('not-allowed');
  });

  test('nobody reports with another person’s photo, and so nobody gets to read it that way', async () => {
    const theirs = await upload('owner', 'reports/2.jpg');
    const elsewhere = await upload('neighbour', '4.jpg', 'reports/');
    for (const photo of [theirs, elsewhere, `cloud://local-env.6c6f/u/../${ownFolder('x')}1.jpg`]) {
      const place = { kind: 'house' as const, houseId: world.houseId('0202') };
      const sent = plain('neighbour')('ticket.submit', report(world, { photos: [photo], place }));
      expect(await refusalOf(sent)).toEqual({ refused: 'not-allowed', field: 'photos' });
    }
  });

  test('a photo one was shown may be used again, and a file that is gone has no link', async () => {
    const photo = await upload('owner', 'reports/5.jpg');
    const { ticketId } = await plain('owner')('ticket.submit', report(world, { photos: [photo] }));
    const { photos } = await plain('owner')('ticket.get', { ticketId });
    await plain('owner')('ticket.add-facts', { ticketId, requestId: rid(), text: '同一处', photos });
    const gone = photo.replace('5.jpg', '6.jpg');
    expect((await plain('owner')('privacy.file-links', { files: [gone] })).links).toEqual([null]);
  });

  test('a small photo is read by whoever may see the photo beside it, and by nobody else', async () => {
    const photo = await upload('owner', 'reports/7.jpg');
    const sibling = await upload('owner', 'reports/7.s.jpg', ownFolder(world.idOf('owner')), 'small');
    const { ticketId } = await plain('owner')('ticket.submit', report(world, { photos: [photo] }));
    const { items } = await plain('agent')('ticket.list-work', { communityId: 'c1', scope: 'open' });
    const cover = items.find(({ id }) => id === ticketId)!.cover!;
    const { links, small } = await plain('agent')('privacy.file-links', { files: [cover] });
    expect(await (await fetch(links[0]!)).text()).toBe('picture');
    expect(await (await fetch(small[0]!)).text()).toBe('small');
    const own = await plain('owner')('privacy.file-links', { files: [photo] });
    expect(await (await fetch(own.small[0]!)).text()).toBe('small');

    // Neither by the photo's id, signed for somebody else or not at all, nor by the name of the sibling with the photo's signature.
    const [, signature = ''] = cover.split('?');
    for (const file of [cover, photo, sibling, `${sibling}?${signature}`])
      expect(await refusalOf(plain('neighbour')('privacy.file-links', { files: [file] }))).toMatchObject({
        refused: 'not-allowed',
      });
    for (const file of [sibling, `${sibling}?${signature}`])
      expect(await refusalOf(plain('agent')('privacy.file-links', { files: [file] }))).toMatchObject({
        refused: 'not-allowed',
      });
  });

  test('a photo without a small one, and what is no photo, are shown whole; fifty photos are one call', async () => {
    const files = await Promise.all(['reports/8.jpg', 'reports/8.mp3'].map((path) => upload('owner', path)));
    const { links, small } = await plain('owner')('privacy.file-links', { files });
    expect(links).toEqual([expect.any(String), expect.any(String)]);
    expect(small).toEqual([null, null]);
    const folder = files[0]!.replace('8.jpg', '');
    const many = Array.from({ length: 50 }, (_one, n) => `${folder}${n}.jpg`);
    const all = await plain('owner')('privacy.file-links', { files: many });
    expect([all.links.length, all.small.length]).toEqual([50, 50]);
    expect(all.links[8]).toBeTruthy();
  });

  test('a list names the first photo its reader may see, and none for a report without any', async () => {
    const [photo, second] = [await upload('owner', 'reports/9.jpg'), await upload('owner', 'reports/10.jpg')];
    const photos = [photo, second];
    const { ticketId } = await plain('owner')('ticket.submit', report(world, { photos }));
    const bare = await plain('owner')('ticket.submit', report(world));
    const tickets = connectSdk(world.cloud.base).database().collection('tickets');
    await tickets.where({ _id: ticketId }).update({ data: { unsafe: [photo] } });
    const seenBy = async (who: 'owner' | 'agent') => {
      const list =
        who === 'owner'
          ? await plain(who)('ticket.list-mine', {})
          : await plain(who)('ticket.list-work', { communityId: 'c1', scope: 'open' });
      const coverOf = (id: string) => list.items.find((card) => card.id === id)?.cover?.split('?')[0] ?? null;
      return [coverOf(ticketId), coverOf(bare.ticketId)];
    };
    expect(await seenBy('owner')).toEqual([photo, null]);
    expect(await seenBy('agent')).toEqual([second, null]);
  });
});
