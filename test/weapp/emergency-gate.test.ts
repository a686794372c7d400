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

describe('danger comes before the form (T20)', () => {
  test('T20: safety steps stand in the way, the duty number is one tap, and the report goes on afterwards', async () => {
    const form = await phone.open('/pages/report/index');
    await form.until((page) => page.text().includes('1栋1单元'), 'ready');
    await form.type('#text', '厨房煤气味很重');
    await form.until((page) => page.has('#gate-pass'), 'stopped');
    expect(form.text()).toMatch(/请先确保安全[\s\S]*立即关闭燃气总阀/);
    await form.tap('#call-hotline');
    expect(phone.device.called).toEqual(['021-66668888']);
    await form.tap('#gate-pass');
    await form.until((page) => !page.has('#gate-pass'), 'the form again');
    // The steps stay above the form, and every word that was typed is there.
    expect(form.text()).toContain('立即关闭燃气总阀');
    await form.tap('#submit');
    await form.until((page) => page.has('#sent-number'), 'sent');
    const { items } = await world.as('owner')('ticket.list-mine', {});
    expect(items[0]?.classification).toMatchObject({ urgency: 'emergency', plan: 'gas_leak' });
    form.close();
  }, 60_000);

  test('T20: opened from the emergency entry the steps were shown already and are not asked for twice', async () => {
    const form = await phone.open('/pages/report/index?plan=gas_leak');
    await form.until((page) => page.text().includes('立即关闭燃气总阀'), 'shown above the form');
    await form.type('#text', '燃气泄漏，楼道也有味道');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(form.has('#gate-pass')).toBe(false);
    form.close();
  }, 60_000);

  test('T20: saying that there is no danger stops nobody', async () => {
    const form = await phone.open('/pages/report/index');
    await form.until((page) => page.text().includes('1栋1单元'), 'ready');
    await form.type('#text', '书房的插座松了，没有漏电，就是插不紧');
    await form.until((page) => page.text('#suggestion').includes('插座'), 'understood');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(form.has('#gate-pass')).toBe(false);
    form.close();
  }, 60_000);
});
