import { createCall } from '@/api/call';
import { ownFolder } from '../../cloudfunctions/_kit/privacy/files';
import { refusalOf } from '../support/refusal';
import { createWorld, openidOf, report, rid, type Who, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

/** A caller whose file ids go and come as they are. */
const plain = (who: Who) => createCall((name, event) => world.cloud.call(name, event, openidOf(who)));

async function filmed(who: Who, name: string): Promise<string> {
  const path = encodeURIComponent(`${ownFolder(world.idOf(who))}videos/${name}.mp4`);
  const sent = await fetch(`${world.cloud.base}/client/uploadFile?cloudPath=${path}`, {
    method: 'POST',
    headers: { 'x-openid': openidOf(who) },
    body: 'film',
  });
  return ((await sent.json()) as { fileID: string }).fileID;
}

describe('a video of the fault (T2)', () => {
  test('is seen by whoever sent it and by the staff, through links of their own (P4)', async () => {
    const video = await filmed('owner', 'one');
    const { ticketId } = await plain('owner')('ticket.submit', report(world, { video }));
    for (const who of ['owner', 'agent'] as const) {
      const view = await plain(who)('ticket.get', { ticketId });
      expect(view.video).toContain('one.mp4');
      const { links, small } = await plain(who)('privacy.file-links', { files: [view.video!] });
      expect(await (await fetch(links[0]!)).text()).toBe('film');
      expect(small).toEqual([null]);
    }
  });

  test('of a stranger is refused at its field, and nothing is stored', async () => {
    const video = await filmed('neighbour', 'two');
    const before = (await plain('owner')('ticket.list-mine', { filter: 'all' })).items.length;
    expect(await refusalOf(plain('owner')('ticket.submit', report(world, { video })))).toMatchObject({
      refused: 'not-allowed',
      field: 'video',
    });
    expect((await plain('owner')('ticket.list-mine', { filter: 'all' })).items).toHaveLength(before);
  });

  test('is not shown to residents who follow: WeChat checks no videos (P6)', async () => {
    const video = await filmed('owner', 'three');
    const place = { kind: 'spot' as const, scene: world.scene('s01') };
    const { ticketId } = await plain('owner')(
      'ticket.submit',
      report(world, { video, place, channel: 'qr', text: '大堂门禁刷不开' }),
    );
    await plain('neighbour')('ticket.follow', { ticketId, requestId: rid() });
    expect((await plain('neighbour')('ticket.get', { ticketId })).video).toBeNull();
    expect((await plain('owner')('ticket.get', { ticketId })).video).not.toBeNull();
    await plain('owner')('ticket.cancel', { ticketId, requestId: rid(), reason: '好了' });
  });
});
