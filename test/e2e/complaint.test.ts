import { join } from 'node:path';
import { ask } from '../support/ask';
import { phoneOn, type Phone } from '../support/phone';
import { openPreview, type OpenPreview } from '../support/preview';

jest.setTimeout(600_000);

const picture = join(__dirname, '../../preview/seed/photos/tile-a.jpg');
const SAID = '大堂保洁态度很差，拖地没放防滑牌还对老人大喊大叫';

let preview: OpenPreview;
let resident: Phone;
let complaintId = '';
let serial = 0;

/** A step of the house, taken without a hand on a phone. */
const step = (who: string, op: string, facts: object): Promise<unknown> => {
  serial += 1;
  const requestId = `complaint-journey-${serial}`;
  return ask(preview.url, `demo-${who}`, `complaint.${op}`, { complaintId, requestId, ...facts });
};

beforeAll(async () => {
  preview = await openPreview();
  resident = phoneOn(preview.page, 'resident');
  await resident.as('demo-chenjing');
});

afterAll(() => preview?.close());

describe('a complaint, from the first word to the last, on the phone of whoever complains', () => {
  it('is written with a photo in a minute, understood live, and answered with number and hour (C1, C2)', async () => {
    const began = Date.now();
    await resident.tap('我要投诉');
    await resident.type('发生了什么事', SAID);
    await resident.see('可能属于：服务态度');
    await resident.photograph('添加照片', [picture]);
    await resident.tap('对当事部门隐藏我的身份');
    await resident.tap('提交投诉');
    await resident.see('投诉已提交');
    expect(Date.now() - began).toBeLessThan(60_000);
    await resident.see(/编号 TS\d{6}-/);
    await resident.tap('有进展微信通知我');
    await resident.tap('允许');
    await resident.see('已开启微信通知');
    await resident.tap('查看处理进度');
    await resident.see(/客服会在.+ 前回应您/);
    const { items } = await ask<{ items: { id: string }[] }>(
      preview.url,
      'demo-chenjing',
      'complaint.list-mine',
      { filter: 'active', cursor: null },
    );
    complaintId = items[0]?.id ?? '';
  });

  it('repeats the facts back to be confirmed (C2)', async () => {
    await step('xiaoli', 'acknowledge', {
      restated: '大堂拖地后未放防滑牌，您母亲险些滑倒，保洁员言语不当',
      confirmed: false,
      reply: '您好，非常抱歉，我会全程为您跟进',
    });
    await resident.see('我们理解得对吗？');
    await resident.tap('情况属实');
    await resident.see('正在判定');
  });

  it('shows the plan, takes another wish, and then a yes (C5)', async () => {
    const staff = await ask<{ id: string; alias: string }[]>(
      preview.url,
      'demo-xiaoli',
      'community.list-staff',
      { communityId: 'chhy' },
    );
    const handlerId = staff.find(({ alias }) => alias.startsWith('黄主管'))?.id;
    const kind = 'service_attitude';
    await step('xiaoli', 'judge', { valid: true, kind, answer: '' });
    await step('xiaoli', 'grade', {
      level: 1,
      kind,
      department: 'environment',
      handlerId,
      reason: '按影响定级',
    });
    await step('huang', 'find-facts', { text: '监控显示当时未放防滑牌', photos: [] });
    const finishAt = Date.now() + 86_400_000;
    const offer = async (text: string): Promise<void> => {
      await step('huang', 'propose-plans', { plans: [{ text, finishAt }] });
      await step('shao', 'approve-plan', { plan: 0 });
      await resident.see(text);
    };
    await offer('保洁员电话致歉，大堂配防滑牌');
    await resident.tap('我有意见');
    await resident.type('您的要求', '希望当面道歉');
    await resident.tap('提交意见');
    await resident.see('正在按您的意见重拟方案');
    await offer('保洁员登门致歉，大堂配防滑牌');
    await resident.tap('同意方案');
    // WeChat asks for messages in the same tap.
    await resident.tap('允许');
    await resident.see('正在落实方案');
  });

  it('ends when the complainant says so and the visit is on record (C5, C6)', async () => {
    await step('huang', 'carry-out', { result: '已登门致歉，防滑牌已到位', photos: [] });
    await resident.see('解决了吗？请您确认');
    await resident.see('已登门致歉，防滑牌已到位');
    await resident.tap('已经解决');
    await resident.tap('允许');
    await resident.see('感谢您的确认');
    await step('xiaoli', 'record-visit', { reached: true, satisfied: true, words: '满意' });
    await resident.see('投诉已办结');
    await resident.see('仍未解决');
  });
});
