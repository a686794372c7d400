/** @jest-environment ./test/weapp/support/environment.js */
import { ticketAt } from '../support/journey';
import { createWorld, openidOf, type World } from '../support/world';
import type { PhonePage } from './support/page';
import { startPhone, type Phone } from './support/phone';

let world: World;
let phone: Phone;

beforeAll(async () => {
  world = await createWorld();
  phone = startPhone(world.cloud.base, openidOf('owner'));
}, 60_000);
afterAll(() => world.stop());

/** Opens the page as a tap on the notification does (the first tap), and counts every further one. */
async function fromNotification(
  ticketId: string,
): Promise<{ page: PhonePage; taps: () => number; tap: PhonePage['tap'] }> {
  let taps = 1;
  const page = await phone.open(`/pages/survey/index?id=${ticketId}`);
  await page.until(() => page.has('#overall-5'), 'the stars');
  const tap = (selector: string): Promise<void> => {
    taps += 1;
    return page.tap(selector);
  };
  return { page, taps: () => taps, tap };
}

describe('the survey from its notification', () => {
  test('V1: whoever is content has answered after two taps', async () => {
    const { id } = await ticketAt(world, 'closed');
    const { page, taps, tap } = await fromNotification(id);
    await tap('#all-good');
    await page.until(() => page.text().includes('谢谢您的评价'), 'thanked');
    expect(taps()).toBeLessThanOrEqual(3);
    const kept = await world.as('owner')('survey.get', { ticketId: id });
    expect(kept).toMatchObject({ scores: { attitude: 5, speed: 5, result: 5, cleanliness: 5 }, fixed: true });
    expect(page.has('#complain')).toBe(false);
  }, 60_000);

  test('V1, V2: stars, solved, send are three taps on the page, and the answer can be changed the same day', async () => {
    const { id } = await ticketAt(world, 'closed');
    const { page, taps, tap } = await fromNotification(id);
    await tap('#overall-4');
    await tap('#fixed-yes');
    await tap('#send-survey');
    await page.until(() => page.text().includes('谢谢您的评价'), 'thanked');
    expect(taps() - 1).toBe(3);
    await page.tap('#survey-change');
    await page.until(() => page.has('#speed-3'), 'the answer again');
    await page.tap('#speed-3');
    await page.tap('#send-survey');
    await page.until(() => page.text().includes('谢谢您的评价'), 'changed');
    const kept = await world.as('owner')('survey.get', { ticketId: id });
    expect(kept).toMatchObject({ scores: { attitude: 4, speed: 3, result: 4, cleanliness: 4 }, fixed: true });
  }, 60_000);

  test('V4: a bad answer becomes a complaint in one tap, words and scores carried over, and only one however often', async () => {
    const { id, number } = await ticketAt(world, 'closed');
    const { page, tap } = await fromNotification(id);
    await tap('#overall-2');
    await tap('#fixed-no');
    await page.type('#words', '水还在滴，师傅说没事就走了');
    await tap('#send-survey');
    await page.until(() => page.has('#complain'), 'asked whether to complain');
    await page.tap('#complain');
    await page.until(() => phone.record.opened.some(({ url }) => url.includes('complaint')), 'the complaint');
    const record = await phone.follow();
    expect(record.route).toBe('pages/complaint/index');
    await record.until(() => record.has('#headline'), 'shown');
    expect(record.text()).toContain('水还在滴，师傅说没事就走了');
    expect(record.text()).toContain(number);
    await page.tap('#complain');
    const { items } = await world.as('owner')('complaint.list-mine', { filter: 'all', cursor: null });
    expect(items.filter((item) => item.sort === 'complaint')).toHaveLength(1);
  }, 60_000);

  test('T18, V4: "not fixed" brings somebody again in one tap; the score and the words stay with the survey', async () => {
    const { id } = await ticketAt(world, 'closed');
    const { page, tap } = await fromNotification(id);
    await tap('#overall-2');
    await tap('#fixed-no');
    await page.type('#words', '师傅态度很差');
    await tap('#send-survey');
    await page.until(() => page.has('#redo'), 'offered');
    await page.tap('#redo');
    await page.until(() => page.text().includes('马上为您安排'), 'told');
    const seen = await world.as('dispatcher')('ticket.get', { ticketId: id });
    expect(seen).toMatchObject({ status: 'reopened', assignee: null });
    expect(JSON.stringify(seen)).not.toContain('师傅态度很差');
  }, 60_000);

  test('V6: what is not finished cannot be rated, and says so', async () => {
    const { id } = await ticketAt(world, 'repairing');
    const page = await phone.open(`/pages/survey/index?id=${id}`);
    await page.until(() => page.text().includes('现在不能评价'), 'told so');
    expect(page.has('#send-survey')).toBe(false);
  }, 60_000);
});
