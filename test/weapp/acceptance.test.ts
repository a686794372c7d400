/** @jest-environment ./test/weapp/support/environment.js */
import { ticketAt } from '../support/journey';
import { createWorld, openidOf, type World } from '../support/world';
import { startPhone, type Phone } from './support/phone';

let world: World;
let phone: Phone;

beforeAll(async () => {
  world = await createWorld();
  phone = startPhone(world.cloud.base, openidOf('owner'));
}, 60_000);
afterAll(() => world.stop());

const ticketPage = async (id: string) => {
  const page = await phone.open(`/pages/ticket/index?id=${id}`);
  await page.until(() => page.has('#headline'), 'shown');
  return page;
};

describe('after the repair, on the ticket', () => {
  test('T17, V1: accepting takes one tap, rating one tap on the stars, and both reach the record', async () => {
    const { id } = await ticketAt(world, 'completed');
    const page = await ticketPage(id);
    expect(page.text('#headline')).toBe('修好了吗？请您验收');
    await page.tap('#accept');
    await page.until(() => page.text('#headline') === '已完成', 'accepted');
    await page.tap('#rate');
    const survey = await phone.follow();
    await survey.until((shown) => shown.has('#overall-5'), 'the stars');
    await survey.tap('#overall-5');
    await survey.tap('#cleanliness-4');
    await survey.tap('#send-survey');
    expect(survey.text()).toContain('请告诉我们问题解决了没有');
    await survey.tap('#fixed-yes');
    await survey.tap('#send-survey');
    await survey.until(() => survey.text().includes('谢谢您的评价'), 'thanked');
    const kept = await world.as('owner')('survey.get', { ticketId: id });
    expect(kept).toMatchObject({ scores: { attitude: 5, speed: 5, result: 5, cleanliness: 4 }, fixed: true });
  }, 60_000);

  test('T18: "not fixed" asks what is wrong and sends the ticket to be inspected again', async () => {
    const { id } = await ticketAt(world, 'completed');
    const page = await ticketPage(id);
    await page.tap('#object');
    await page.tap('#object-send');
    expect(page.text()).toContain('请填写没修好的地方');
    await page.type('#object-text', '还在漏，比之前小一点');
    await page.tap('#object-send');
    await page.until(() => page.text('#headline') === '正在安排复检', 'reopened');
    const now = await world.as('owner')('ticket.get', { ticketId: id });
    expect(now).toMatchObject({ status: 'reopened' });
    expect(now.timeline.find((item) => item.type === 'result-objected')?.words).toBe('还在漏，比之前小一点');
  }, 60_000);
});

describe('while waiting', () => {
  test('T21: urging twice within the hour answers politely when it can be done again', async () => {
    const { id } = await ticketAt(world, 'triaged');
    const page = await ticketPage(id);
    await page.tap('#urge');
    await page.until(() => page.text().includes('已催促'), 'urged');
    await page.tap('#urge');
    await page.until(() => /已经催过了，.+ 后可以再催/.test(page.text()), 'told when');
    const { urgeCount } = await world.as('owner')('ticket.get', { ticketId: id });
    expect(urgeCount).toBe(1);
  }, 60_000);

  test('T21: cancelling asks for a reason, one tap, and is over', async () => {
    const { id } = await ticketAt(world, 'submitted');
    const page = await ticketPage(id);
    await page.tap('#cancel');
    await page.tap('#cancel-phrase-0');
    await page.tap('#cancel-send');
    await page.until(() => page.text('#headline') === '已取消', 'cancelled');
    expect(page.has('#urge')).toBe(false);
  }, 60_000);

  test('P4: a stranger who got the link is refused in words, with a way out', async () => {
    const { id } = await ticketAt(world, 'submitted');
    const other = startPhone(world.cloud.base, openidOf('neighbour'));
    const page = await other.open(`/pages/ticket/index?id=${id}`);
    await page.until(() => page.text().includes('您看不到') || page.text().includes('没有找到'), 'refused');
    expect(page.has('#go-home')).toBe(true);
    expect(page.text()).not.toContain('水管');
  }, 60_000);
});
