/** @jest-environment ./test/weapp/support/environment.js */
import { ticketAt } from '../support/journey';
import { createWorld, openidOf, rid, type World } from '../support/world';
import { startPhone } from './support/phone';

let world: World;

beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

describe('acceptance by signature (T17)', () => {
  test('T17: the resident signs on their own phone; an empty pad accepts nothing', async () => {
    const { id: ticketId } = await ticketAt(world, 'completed');
    const phone = startPhone(world.cloud.base, openidOf('owner'));
    const page = await phone.open(`/pages/ticket/index?id=${ticketId}`);
    await page.until(() => page.has('#sign'), 'offered');
    await page.tap('#sign');
    await page.until(() => phone.stored('me') !== undefined, 'known to the phone');
    await page.tap('#sign-send');
    expect(page.text()).toContain('请先在框内签名');
    expect((await world.as('owner')('ticket.get', { ticketId })).status).toBe('completed');
    await page.draw('#resident-signature');
    await page.until(() => phone.device.strokes > 0, 'signed');
    await page.tap('#sign-send');
    await page.until(() => page.text('#headline') === '已完成', 'accepted');
    const ticket = await world.as('owner')('ticket.get', { ticketId });
    expect(ticket.status).toBe('closed');
    expect(ticket.completion?.signature).toMatch(/^cloud:.+\/signatures\//);
  }, 60_000);

  test('T14, T17: nobody signs as mended what could not be mended', async () => {
    const { id: ticketId } = await ticketAt(world, 'accepted');
    await world.as('plumber')('ticket.cannot-serve', {
      ticketId,
      requestId: rid(),
      outcome: 'not-ours',
      summary: '属于市政管网',
      photos: [],
    });
    const page = await startPhone(world.cloud.base, openidOf('plumber')).open(
      `/staff/pages/sign/index?id=${ticketId}`,
    );
    await page.until(() => page.has('#submit'), 'ready');
    expect(page.text()).toContain('签名即确认已了解上面的处理结果');
    expect(page.text()).not.toContain('维修完成');
    const list = await startPhone(world.cloud.base, openidOf('owner')).open('/pages/tickets/index');
    await list.until(() => list.text().includes('请看看处理结果'), 'asked honestly');
  }, 60_000);

  test('T17: the resident signs on the technician’s phone, below what was done', async () => {
    const { id: ticketId } = await ticketAt(world, 'completed');
    const phone = startPhone(world.cloud.base, openidOf('plumber'));
    const page = await phone.open(`/staff/pages/sign/index?id=${ticketId}`);
    await page.until(() => page.has('#submit'), 'ready');
    expect(page.text()).toContain('已更换接头，试水无渗漏');
    await page.tap('#submit');
    expect(page.text()).toContain('请业主在方框里签名');
    // The pad opens a moment after the page is drawn.
    await page.until(() => phone.device.pads > 0, 'the pad open');
    await page.draw('#signature-pad');
    expect(phone.device.strokes).toBe(1);
    await page.tap('#submit');
    await page.until(() => page.text().includes('业主已签字验收'), 'accepted');
    const ticket = await world.as('owner')('ticket.get', { ticketId });
    expect(ticket.status).toBe('closed');
    expect(ticket.completion?.signature).toBeTruthy();
  }, 60_000);
});
