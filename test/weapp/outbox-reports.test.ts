/** @jest-environment ./test/weapp/support/environment.js */
import { createWorld, openidOf, type World } from '../support/world';
import { startPhone } from './support/phone';

let world: World;

beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

test('T24: two reports without network, one with photos, outlive the app and arrive once each, in order', async () => {
  const first = startPhone(world.cloud.base, openidOf('owner'));
  const home = await first.open('/pages/home/index');
  await home.until(() => home.text().includes('1栋1单元'), 'known');
  home.close();
  first.setOnline(false);
  const report = async (text: string, photos: string[]) => {
    const form = await first.open('/pages/report/index');
    await form.until((page) => page.text().includes('1栋1单元'), 'the house filled in');
    await form.type('#text', text);
    first.device.toChoose = photos;
    if (photos.length > 0) await form.tap('#add-photo');
    await form.tap('#submit');
    await form.until((page) => page.text().includes('已保存，待发送'), 'kept');
    form.close();
  };
  await report('阳台地漏返水，地垫都泡了', ['wxfile://tmp/1.jpg', 'wxfile://tmp/2.jpg']);
  await report('书房插座没电', []);
  // What is typed is kept after a moment: sent before that, it must not come back and be taken for the next report.
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(first.stored('report-draft')).toBeUndefined();

  const phone = first.restart();
  const list = await phone.open('/pages/tickets/index');
  await list.until((page) => page.text().includes('书房插座没电'), 'shown as waiting');
  expect(list.text()).toContain('2 张照片');
  phone.setOnline(true);
  await list.until(() => phone.stored('outbox') === undefined, 'sent');

  const { items } = await world.as('owner')('ticket.list-mine', {});
  expect(items.map(({ text, photoCount }) => [text, photoCount])).toEqual([
    ['书房插座没电', 0],
    ['阳台地漏返水，地垫都泡了', 2],
  ]);
}, 60_000);
