/** @jest-environment ./test/weapp/support/environment.js */
import { refusalOf } from '../support/refusal';
import { createWorld, openidOf, rid, type Who, type World } from '../support/world';
import { startPhone, type Phone } from './support/phone';
import type { PhonePage } from './support/page';

let world: World;

beforeAll(async () => {
  world = await createWorld();
}, 90_000);
afterAll(() => world.stop());

const HOUR = 3_600_000;
const COMMUNITY = { communityId: 'c1' };
const step = (complaintId: string) => ({ complaintId, requestId: rid() });
const phoneOf = (who: Who): Phone => startPhone(world.cloud.base, openidOf(who));

async function complain(text: string, more: object = {}): Promise<string> {
  const { complaintId } = await world.as('owner')('complaint.submit', {
    ...COMMUNITY,
    requestId: rid(),
    sort: 'complaint',
    houseId: world.houseId('0101'),
    text,
    name: '张三丰',
    phone: '13800001111',
    photos: [],
    ...more,
  });
  return complaintId;
}

const stepPage = async (phone: Phone, id: string, name: string): Promise<PhonePage> => {
  const page = await phone.open(`/staff/pages/complaint-step/index?id=${id}&do=${name}`);
  await page.until(() => page.has('#submit'), 'shown');
  return page;
};

/** Judged valid and handed to the plumber, as the agent would. */
async function assigned(complaintId: string): Promise<void> {
  const agent = world.as('agent');
  await agent('complaint.acknowledge', {
    ...step(complaintId),
    restated: '三次没人来',
    confirmed: true,
    reply: '您好，很抱歉',
  });
  await agent('complaint.judge', { ...step(complaintId), valid: true, kind: 'service_speed', answer: '' });
  await agent('complaint.grade', {
    ...step(complaintId),
    level: 1,
    kind: 'service_speed',
    department: 'engineering',
    handlerId: world.idOf('plumber'),
    reason: '按一般处理',
  });
  await world.as('plumber')('complaint.find-facts', { ...step(complaintId), text: '派单遗漏', photos: [] });
}

describe('the first answer, on the built pages', () => {
  test('C2, C7: begun from the template with the facts filled in; a forbidden phrase is marked, replaced in one tap, and only then sent', async () => {
    const complaintId = await complain('电梯停了三天，问前台都说不归他们管');
    const phone = phoneOf('agent');
    const list = await phone.open('/staff/pages/complaints/index');
    await list.until(() => list.has(`#open-${complaintId}`), 'listed');
    expect(list.text(`#open-${complaintId}`)).toContain('首次答复');
    await list.tap(`#open-${complaintId}`);
    const record = await phone.follow();
    await record.until(() => record.has('#do-acknowledge'), 'offered');
    await record.tap('#do-acknowledge');
    const page = await phone.follow();
    await page.until(() => page.has('#template-reply'), 'shown');
    await page.type('#input-restated', '电梯停运三天');
    await page.tap('#template-reply');
    await page.until(() => page.has('#undo-reply'), 'filled in');
    // Nothing is left to fill in: what was repeated back stands in the template.
    expect(page.has('#fill-reply-0')).toBe(false);
    const said = '这个不归我管，您找保安';
    await page.type('#input-reply', said);
    expect(page.text('#flags-reply')).toContain('不归我管');
    await page.tap('#submit');
    expect(page.text()).toContain('有不宜对业主说的话');
    expect((await world.as('owner')('complaint.get', { complaintId })).status).toBe('received');
    await page.tap('#replace-reply-0');
    expect(page.has('#flags-reply')).toBe(false);
    await page.tap('#submit');
    await page.until(
      () => phone.record.opened.some(({ how }) => how === 'redirectTo' || how === 'navigateBack'),
      'left',
    );
    const view = await world.as('owner')('complaint.get', { complaintId });
    expect(view).toMatchObject({
      status: 'acknowledged',
      restated: '电梯停运三天',
      owner: { alias: '客服小赵' },
    });
    expect(view.timeline.find(({ type }) => type === 'acknowledged')?.words).toBe(
      '这件事由我负责跟到底，我来联系相关同事，您找保安',
    );
  }, 180_000);

  test('C7: a phrase the house forbade a minute ago is refused by the server, and then marked where it stands', async () => {
    const complaintId = await complain('物业费算错了');
    const page = await stepPage(phoneOf('agent'), complaintId, 'acknowledge');
    await page.until(() => page.has('#template-reply'), 'with the words');
    const words = await world.as('manager')('complaint.words', COMMUNITY);
    await world.as('manager')('complaint.save-words', {
      ...COMMUNITY,
      requestId: rid(),
      forbidden: [...words.forbidden, { phrase: '系统就这样', better: '我们请财务逐项核对' }],
      templates: {},
    });
    await page.type('#input-restated', '物业费算错');
    await page.type('#input-reply', '系统就这样');
    await page.tap('#submit');
    await page.until(() => page.has('#replace-reply-0'), 'marked');
    await page.tap('#replace-reply-0');
    await page.tap('#submit');
    await page.until(() => page.text().includes('已受理并答复业主'), 'sent');
    const view = await world.as('owner')('complaint.get', { complaintId });
    expect(view.timeline.find(({ type }) => type === 'acknowledged')?.words).toBe('我们请财务逐项核对');
  }, 180_000);
});

describe('plans and their approval, on the built pages', () => {
  test('C4, C5: a level below the suggestion owes its reason, and the plan goes from the handler to the lead to the resident', async () => {
    const complaintId = await complain('报修三次没人来');
    await assigned(complaintId);
    const handler = await stepPage(phoneOf('plumber'), complaintId, 'propose-plans');
    await handler.tap('#submit');
    expect(handler.text()).toContain('请写明怎样解决');
    expect(handler.text()).toContain('请选择完成时间');
    await handler.type('#input-plans-0-text', '明天上午上门修好，主管到场');
    await handler.tap('#finish-0-days3');
    await handler.type('#yuan-0', '50');
    await handler.tap('#submit');
    await handler.until(() => handler.text().includes('方案已提交审批'), 'sent');
    const lead = await stepPage(phoneOf('supervisor'), complaintId, 'approve-plan');
    expect(lead.text('#plan-0')).toContain('补偿 ¥50.00');
    await lead.tap('#submit');
    await lead.until(() => lead.text().includes('已批准，等业主确认'), 'approved');
    const offered = await world.as('owner')('complaint.get', { complaintId });
    expect(offered).toMatchObject({
      status: 'offered',
      plans: [{ text: '明天上午上门修好，主管到场', compensationCents: 5000 }],
    });
  }, 180_000);
});

describe('who must not see, on the built pages', () => {
  test('C6: the person complained about is told to stay out of it, and is shown the way back', async () => {
    const complaintId = await complain('前台小赵态度恶劣');
    await world.as('manager')('complaint.name-subjects', {
      ...step(complaintId),
      staffIds: [world.idOf('agent')],
      reason: '业主点名',
    });
    const page = await phoneOf('agent').open(`/staff/pages/complaint/index?id=${complaintId}`);
    await page.until(() => page.has('#to-list'), 'refused');
    expect(page.text()).toContain('这件事与您有关，请回避');
    expect(page.text()).not.toContain('张三丰');
    const attempt = world.as('agent')('complaint.get', { complaintId });
    expect((await refusalOf(attempt)).refused).toBe('self-forbidden');
  }, 180_000);

  test('C9: the handler of a hidden complainant sees the facts and neither name nor phone', async () => {
    const complaintId = await complain('保洁一周没来楼道', { hidden: true });
    await assigned(complaintId);
    const page = await phoneOf('plumber').open(`/staff/pages/complaint/index?id=${complaintId}`);
    await page.until(() => page.has('#complainant'), 'shown');
    expect(page.text('#complainant')).toContain('匿名业主');
    expect(page.text()).toContain('保洁一周没来楼道');
    expect(page.text()).not.toMatch(/张三丰|13800001111/);
    expect(page.has('#call')).toBe(false);
  }, 180_000);
});

describe('return visits, on the built pages', () => {
  test('V3: an unanswered call is counted and may be tried again hours later; content is the end', async () => {
    const complaintId = await complain('楼道灯坏了一个月');
    await assigned(complaintId);
    const finishAt = (await world.cloud.now()) + 4 * HOUR;
    const plumber = world.as('plumber');
    await plumber('complaint.propose-plans', {
      ...step(complaintId),
      plans: [{ text: '今天修好', finishAt }],
    });
    await world.as('supervisor')('complaint.approve-plan', { ...step(complaintId), plan: 0 });
    await world.as('owner')('complaint.answer-plan', { ...step(complaintId), answer: 'accept' });
    await plumber('complaint.carry-out', { ...step(complaintId), result: '已换灯', photos: [] });
    const phone = phoneOf('agent');
    const first = await stepPage(phone, complaintId, 'record-visit');
    await first.tap('#submit');
    expect(first.text()).toContain('请选择是否接通');
    await first.tap('#reached-no');
    await first.tap('#submit');
    await first.until(() => first.text().includes('回访已记录'), 'recorded');
    first.close();
    await world.cloud.advance('5h');
    // The phone learns the time with its next call.
    const due = await phone.open('/staff/pages/visits/index');
    const again = await stepPage(phone, complaintId, 'record-visit');
    await again.until(() => !again.text().includes('刚刚打过'), 'open again');
    due.close();
    expect(again.text()).toContain('已有 1 次未接通');
    await again.tap('#reached-yes');
    await again.tap('#satisfied-yes');
    await again.tap('#submit');
    await again.until(() => again.text().includes('回访已记录'), 'recorded');
    expect(await world.as('agent')('complaint.get', { complaintId })).toMatchObject({
      status: 'closed',
      visit: { outcome: 'satisfied', tries: 1 },
    });
  }, 180_000);
});
