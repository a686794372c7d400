import { CONSENT_VERSION } from '@/domain/privacy/consent';
import { ownFolder } from '../../../cloudfunctions/_kit/privacy/files';
import { ticketAt } from '../../support/journey';
import { eraseWhole } from '../../support/people/erase-whole';
import { dumpOf } from '../../support/dump';
import { refusalOf } from '../../support/refusal';
import { createWorld, openidOf, report, rid, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

describe('my data (P4, P7)', () => {
  test('consent is kept once a version, with its first moment', async () => {
    expect((await world.as('owner')('privacy.my-data', {})).consent).toBeNull();
    const first = await world.as('owner')('privacy.agree', { version: CONSENT_VERSION });
    expect(await world.as('owner')('privacy.agree', { version: CONSENT_VERSION })).toEqual(first);
    expect((await world.as('owner')('privacy.my-data', {})).consent).toEqual(first);
  });

  test('what is open must end before anything is erased; then the person is gone and the repair stays', async () => {
    const text = '厨房漏水，打139-1234-5678';
    const { id: ticketId } = await ticketAt(world, 'completed', { text });
    expect(await refusalOf(world.as('owner')('privacy.erase', { sure: true }))).toMatchObject({
      refused: 'too-early',
      detail: { tickets: 1, complaints: 0 },
    });
    await world.as('owner')('survey.answer', {
      ticketId,
      requestId: rid(),
      scores: { attitude: 5, speed: 5, result: 5, cleanliness: 5 },
      fixed: true,
      words: '谢谢',
      photos: [],
    });
    await world.as('owner')('ticket.confirm-result', { ticketId, requestId: rid() });
    await world.as('agent')('notify.deliver', { workflow: 'ticket', id: ticketId });

    const { items } = await world.as('owner')('privacy.export', { part: 'tickets' });
    expect(items).toEqual([
      expect.objectContaining({
        place: '1栋1单元0101室',
        title: '已完成',
        text: '厨房漏水，打139-1234-5678',
      }),
    ]);

    const me = world.idOf('owner');
    await eraseWhole(world, 'owner');
    const dump = (await dumpOf(world))
      .split('\n')
      .filter((line) => !line.includes(`"version":${CONSENT_VERSION},"at"`));
    expect(dump.filter((line) => line.includes(me))).toEqual([]);
    expect(dump.join('\n')).not.toMatch(/张\*\*|138\*\*\*\*1111|[\uE000-\uEFFF]/);

    const left = await world.as('agent')('ticket.get', { ticketId });
    expect(left.reporter).toMatchObject({ name: '已注销', phone: '' });
    expect(left.fullText).toBe('厨房漏水，打139-****-5678');
    expect((await world.as('owner')('privacy.my-data', {})).tickets).toBe(0);
    expect((await world.as('owner')('notify.list-inbox', {})).items).toEqual([]);
  });

  test('voice and video go with their person, from the record and from the storage; the photos of the repair stay', async () => {
    const store = async (name: string): Promise<string> => {
      const path = encodeURIComponent(`${ownFolder(world.idOf('neighbour'))}reports/${name}`);
      const headers = { 'x-openid': openidOf('neighbour') };
      const address = `${world.cloud.base}/client/uploadFile?cloudPath=${path}`;
      const reply = await fetch(address, { method: 'POST', headers, body: name });
      return ((await reply.json()) as { fileID: string }).fileID;
    };
    const [voice, video, photo] = [await store('1.mp3'), await store('1.mp4'), await store('1.jpg')];
    const place = { kind: 'house' as const, houseId: world.houseId('0202') };
    const sent = report(world, { place, voice, video, photos: [photo] });
    const { ticketId } = await world.as('neighbour')('ticket.submit', sent);
    await world.as('neighbour')('ticket.cancel', { ticketId, requestId: rid(), reason: '自己修好了' });
    await world.as('agent')('notify.deliver', { workflow: 'ticket', id: ticketId });
    await eraseWhole(world, 'neighbour');
    expect(await dumpOf(world)).not.toMatch(/1\.mp[34]/);
    const { links } = await world.as('neighbour')('privacy.file-links', { files: [voice, video, photo] });
    expect(links).toEqual([null, null, expect.any(String)]);
  });

  test('staff are not erased by themselves', async () => {
    expect(await refusalOf(world.as('plumber')('privacy.erase', { sure: true }))).toEqual({
      refused: 'not-allowed',
    });
  });

  test('nothing of it asks the database without an index', async () => {
    const { calls } = await world.cloud.stats();
    expect(calls.flatMap((call) => call.unindexed)).toEqual([]);
  });
});
