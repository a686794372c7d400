/** @jest-environment ./test/weapp/support/environment.js */
import { complaintAt } from '../support/complaint/journey';
import { createWorld, openidOf, type World } from '../support/world';
import { badNetwork } from './support/bad-network';
import { startPhone, type Phone } from './support/phone';

let world: World;
let phone: Phone;

beforeAll(async () => {
  world = await createWorld();
  // The functions these pages call first are awake: how fast a busy machine starts one is not what is tested here.
  await world.as('owner')('community.who-am-i', {});
  await world.as('owner')('complaint.list-mine', { filter: 'all', cursor: null });
  phone = startPhone(world.cloud.base, openidOf('owner'));
}, 60_000);
afterAll(() => world.stop());

const mine = async () =>
  (await world.as('owner')('complaint.list-mine', { filter: 'all', cursor: null })).items;

const recordPage = async (id: string) => {
  const page = await phone.open(`/pages/complaint/index?id=${id}`);
  await page.until(() => page.has('#headline'), 'shown');
  return page;
};

describe('complaining with the built mini-program', () => {
  test('C1, C2, C9: words, a photo and one tap; the kind is understood live, the identity hidden, the number and the hour promised', async () => {
    const home = await phone.open('/pages/home/index');
    await home.until((page) => page.text().includes('张三丰，您好'), 'greeted by name');
    await home.tap('#go-complaint');
    const form = await phone.follow();
    await form.until((page) => page.has('#text'), 'the form');
    await form.tap('#submit');
    expect(form.text('#field-text')).toContain('请写一写您想说的');

    await form.type('#text', '保安态度很差，对老人大喊大叫');
    expect(form.text('#understood')).toContain('服务态度');
    phone.device.toChoose = ['wxfile://tmp/gate.jpg'];
    await form.tap('#add-photo');
    await form.tap('#hidden');
    await form.tap('#submit');
    await form.until((page) => page.has('#sent-number'), 'told the number');
    expect(form.text('#sent-number')).toMatch(/TS\d{6}-[0-9A-Z]{5}/);
    expect(form.text()).toMatch(/前，客服会联系您核对情况/);

    const [kept] = await mine();
    expect(kept).toMatchObject({ sort: 'complaint', photoCount: 1, status: 'received' });
    const view = await world.as('owner')('complaint.get', { complaintId: kept!.id });
    expect(view.complainant.hidden).toBe(true);

    await form.tap('#see-record');
    const record = await phone.follow();
    await record.until((page) => page.has('#headline'), 'the record');
    expect(record.text('#headline')).toBe('已收到');
    expect(record.text('#next')).toMatch(/客服会在.+ 前回应您/);
  }, 60_000);
});

describe('on the page of a complaint', () => {
  test('C2: the facts repeated back are confirmed in one tap', async () => {
    const { id } = await complaintAt(world, 'acknowledged');
    const page = await recordPage(id);
    expect(page.text('#headline')).toBe('请核对情况');
    expect(page.text('#restated')).toContain('门岗把您的快递放在雨里');
    await page.tap('#confirm-facts');
    await page.until(() => page.text('#headline') === '正在判定', 'confirmed');
    expect(page.has('#confirm-facts')).toBe(false);
  }, 60_000);

  test('C5: a plan is countered with the reason, which stays when nothing was written', async () => {
    const { id } = await complaintAt(world, 'offered');
    const page = await recordPage(id);
    expect(page.text('#plan')).toMatch(/当面道歉[\s\S]*¥50\.00/);
    await page.tap('#counter-plan');
    await page.tap('#counter-send');
    expect(page.text()).toContain('请填写您的要求');
    await page.type('#counter-text', '希望在业主群里公开道歉');
    await page.tap('#counter-send');
    await page.until(() => page.text('#headline') === '正在按您的意见重拟方案', 'answered');
    const view = await world.as('owner')('complaint.get', { complaintId: id });
    expect(view).toMatchObject({ status: 'planning', planAnswer: 'counter' });
  }, 60_000);

  test('C5, C6: a plan is accepted in one tap, and "not solved" orders a second round', async () => {
    const { id } = await complaintAt(world, 'offered');
    const page = await recordPage(id);
    await page.tap('#accept-plan');
    await page.until(() => page.text('#headline') === '正在落实方案', 'agreed');
    await world.as('supervisor')('complaint.carry-out', {
      complaintId: id,
      requestId: 'test-carry-out-1',
      result: '已当面道歉',
      photos: [],
    });
    const again = await recordPage(id);
    await again.until(() => again.text('#headline') === '解决了吗？请您确认', 'carried out');
    await again.tap('#object-result');
    await again.tap('#object-phrase-0');
    await again.tap('#object-send');
    await again.until(() => again.text('#headline').includes('第 2 次整改'), 'a second round');
    expect((await world.as('owner')('complaint.get', { complaintId: id })).round).toBe(2);
  }, 60_000);

  test('C6: withdrawing says that it cannot be undone and asks for the reason', async () => {
    const { id } = await complaintAt(world, 'received');
    const page = await recordPage(id);
    await page.tap('#withdraw');
    expect(page.text()).toContain('撤回后不能恢复');
    await page.tap('#withdraw-phrase-0');
    await page.tap('#withdraw-send');
    await page.until(() => page.text('#headline') === '已撤回', 'withdrawn');
    expect(page.has('#withdraw')).toBe(false);
  }, 60_000);
});

// Each of these is another phone, and a phone that was switched on ends the one before.
describe('on other phones', () => {
  test('C2: an answer lost on the way keeps every word, and trying again makes no second record', async () => {
    const before = (await mine()).length;
    const network = badNetwork();
    const bad = startPhone(world.cloud.base, openidOf('owner'), network.fetch);
    const form = await bad.open('/pages/complaint/new/index?sort=suggestion');
    await form.until((page) => page.has('#text'), 'the form');
    await form.type('#text', '建议在大堂加一个雨伞架');
    network.loseAnswerOf('submit');
    await form.tap('#submit');
    await form.until((page) => page.text().includes('内容已存在手机里'), 'told so');
    await form.tap('#submit');
    await form.until((page) => page.has('#sent-number'), 'sent');
    const after = await mine();
    expect(after.length).toBe(before + 1);
    expect(after[0]).toMatchObject({ sort: 'suggestion', text: '建议在大堂加一个雨伞架' });
  }, 60_000);

  test('C9, P4: a stranger who got the link is refused in words', async () => {
    const { id } = await complaintAt(world, 'received');
    const other = startPhone(world.cloud.base, openidOf('neighbour'));
    const page = await other.open(`/pages/complaint/index?id=${id}`);
    await page.until(() => /这条记录您看不到/.test(page.text()), 'refused');
    expect(page.text()).not.toContain('快递');
  }, 60_000);
});
