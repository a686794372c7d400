/** @jest-environment ./test/weapp/support/environment.js */
import { createWorld, openidOf, type World } from '../support/world';
import { startPhone, type Phone } from './support/phone';

let world: World;
let phone: Phone;

beforeAll(async () => {
  world = await createWorld();
  phone = startPhone(world.cloud.base, openidOf('owner'));
}, 60_000);
afterAll(() => world.stop());

describe('a resident with the built mini-program in hand', () => {
  test('T1, T2, T7: reports by tapping and typing, sees number and promise, and finds it in the list', async () => {
    const home = await phone.open('/pages/home/index');
    await home.until((page) => page.text().includes('张三丰，您好'), 'greeted by name');
    await home.tap('#go-report');
    const form = await phone.follow();
    expect(form.route).toBe('pages/report/index');
    await form.until((page) => page.text().includes('1栋1单元'), 'the house filled in');

    await form.tap('#submit');
    expect(form.text('#field-text')).toContain('请说说哪里坏了');

    await form.type('#text', '厨房水槽下面漏水，地上一直有水');
    expect(form.text('#field-text')).not.toContain('请说说哪里坏了');
    expect(form.text('#suggestion')).toContain('漏水');
    await form.tap('#submit');
    await form.until((page) => page.has('#sent-number'), 'told the number');
    expect(form.text('#sent-number')).toMatch(/BX\d{6}-[0-9A-Z]{5}/);
    expect(form.text()).toMatch(/承诺 .+ 前处理完成/);

    const list = await phone.open('/pages/tickets/index');
    await list.until((page) => page.text().includes('厨房水槽下面漏水'), 'listed');
    expect(list.text()).toContain('待受理');

    await form.tap('#see-ticket');
    const ticket = await phone.follow();
    await ticket.until((page) => page.has('#headline'), 'shown');
    expect(ticket.text('#headline')).toBe('已收到，正在受理');
    expect(ticket.text()).toMatch(/承诺 .+ 前联系您/);
  }, 60_000);

  test('T24: whoever leaves right after the last word finds it again', async () => {
    const form = await phone.open('/pages/report/index');
    await form.until((page) => page.has('#text'), 'ready');
    await form.type('#text', '阳台的灯一闪一闪');
    form.close();
    await form.until(() => phone.stored('report-draft') !== undefined, 'kept');
    expect(phone.stored('report-draft')).toMatchObject({ text: '阳台的灯一闪一闪' });
  }, 60_000);
});
