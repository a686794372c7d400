/** @jest-environment ./test/weapp/support/environment.js */
import { ticketAt } from '../support/journey';
import { createWorld, openidOf, rid, type World } from '../support/world';
import { startPhone, type Phone } from './support/phone';

let world: World;
let phone: Phone;

beforeAll(async () => {
  world = await createWorld();
  phone = startPhone(world.cloud.base, openidOf('owner'));
}, 60_000);
afterAll(() => world.stop());

const LINES = [
  { kind: 'labour' as const, name: '更换龙头', quantity: 1, unit: '次', unitCents: 5000 },
  { kind: 'part' as const, name: '混水龙头', quantity: 2, unit: '只', unitCents: 12850 },
];

/** A ticket whose owner has been sent a price; a second one when `twice`. */
async function quoted(twice = false): Promise<string> {
  const { id: ticketId } = await ticketAt(world, 'on-site');
  const plumber = world.as('plumber');
  const step = () => ({ ticketId, requestId: rid() });
  await plumber('ticket.diagnose', {
    ...step(),
    diagnosis: '阀芯碎裂，需整只更换',
    responsibility: 'owner',
    chargeable: true,
    photos: [],
  });
  await plumber('ticket.quote', { ...step(), lines: LINES.slice(0, 1) });
  if (twice) await plumber('ticket.quote', { ...step(), lines: LINES });
  return ticketId;
}

const opened = async (ticketId: string) => {
  const page = await phone.open(`/pages/ticket/index?id=${ticketId}`);
  await page.until(() => page.has('#quote-total'), 'the price shown');
  return page;
};

describe('the price and the resident’s answer (T15)', () => {
  test('T15: every line and the sum are shown, the newest version counts, and one tap with a question accepts it', async () => {
    const ticketId = await quoted(true);
    const page = await opened(ticketId);
    expect(page.text('#quote-total')).toContain('307');
    expect(page.text('#quote')).toMatch(/更换龙头[\s\S]*混水龙头/);
    expect(page.text('#quote')).toContain('您同意后才会施工');
    await page.tap('#accept-quote');
    if (page.has('#dialog-yes')) await page.tap('#dialog-yes');
    await page.until(() => page.text('#quote').includes('已接受'), 'accepted');
    const ticket = await world.as('plumber')('ticket.get', { ticketId });
    expect(ticket).toMatchObject({ agreedCents: 30_700, quote: { version: 2, state: 'accepted' } });
    page.close();
  }, 60_000);

  test('T15: a refusal asks why, is an outcome and no error, and reaches the technician', async () => {
    const ticketId = await quoted();
    const page = await opened(ticketId);
    await page.tap('#refuse-quote');
    await page.tap('#refuse-quote-send');
    expect(page.text()).toContain('请选择或填写原因');
    await page.type('#refuse-quote-text', '我自己去买一个');
    await page.tap('#refuse-quote-send');
    await page.until(() => page.text('#quote').includes('未接受'), 'refused');
    expect(page.has('#accept-quote')).toBe(false);
    const ticket = await world.as('plumber')('ticket.get', { ticketId });
    expect(ticket.quote).toMatchObject({ state: 'refused', reason: '我自己去买一个' });
    page.close();
  }, 60_000);
});
