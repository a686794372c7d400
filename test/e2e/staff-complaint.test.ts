import { phoneOn, type Phone } from '../support/phone';
import { openPreview, type OpenPreview } from '../support/preview';

jest.setTimeout(600_000);

const SAID = '报修下水堵塞三次都没人来，问前台都说不归他们管';

let preview: OpenPreview;
let resident: Phone;
let staff: Phone;

beforeAll(async () => {
  preview = await openPreview();
  resident = phoneOn(preview.page, 'resident');
  staff = phoneOn(preview.page, 'staff');
  await resident.as('demo-chenjing');
  await staff.as('demo-xiaoli');
});

afterAll(() => preview?.close());

/** From the workbench to the complaint, in the queue where this person finds it. */
async function openFrom(queue: string): Promise<void> {
  await staff.tapOn('投诉 · 建议 · 表扬');
  await staff.tap(queue);
  await staff.tapOn(SAID);
}

describe('a complaint worked by the staff, from its first word to its closing, on two phones', () => {
  it('is written on the home page and gets a number and a promise (C2)', async () => {
    await resident.tap('我要投诉');
    await resident.type('发生了什么事', SAID);
    await resident.tap('提交投诉');
    await resident.see('投诉已提交');
    await resident.see(/编号 TS\d{6}-/);
    await resident.tap('查看处理进度');
    await resident.see('已收到');
  });

  it('is answered within the hour: a forbidden phrase is marked and replaced before it goes out (C2, C7)', async () => {
    await openFrom('待受理');
    await staff.tap('受理并复述');
    await staff.type('复述事实', '下水堵塞报修三次无人上门');
    await staff.tap('业主已确认无误');
    await staff.tap('用模板起草');
    expect(await staff.typed('答复业主')).toContain('下水堵塞报修三次无人上门');
    await staff.type('答复业主', '您好，这个不归我管');
    await staff.tap('发送答复');
    await staff.see('有不宜对业主说的话');
    await staff.tap('把「不归我管」换掉');
    await staff.tap('发送答复');
    await resident.see('您好，这件事由我负责跟到底，我来联系相关同事');
  });

  it('is judged, graded as suggested and handed to a handler (C3, C4)', async () => {
    await staff.tap('判定是否有效');
    await staff.tap('有效投诉');
    await staff.tap('提交判定');
    await staff.tap('定级派发');
    await staff.see('按业主的话建议');
    await staff.tap('金主管（技术），主管、维修技师');
    await staff.tap('确认派发');
    await resident.see('正在核实情况');
  });

  it('gets facts and a plan, approved by somebody else, accepted by the resident (C5)', async () => {
    await staff.as('demo-jin');
    await openFrom('我处理的');
    await staff.tap('记录核实情况');
    await staff.tap('添加：已核对工单记录');
    await staff.tap('保存核实情况');
    await staff.tap('提出解决方案');
    await staff.type('怎样解决', '今天由主管带队疏通，并当面致歉');
    await staff.tap('3 天内');
    await staff.tap('提交审批');
    await staff.see('方案审批');
    await staff.as('demo-huang');
    await openFrom('待审批');
    await staff.tap('审批方案');
    await staff.tap('批准所选方案');
    await resident.see('今天由主管带队疏通，并当面致歉');
    await resident.tap('同意方案');
    // WeChat asks for messages in the same tap.
    await resident.tap('允许');
    await resident.see('正在落实方案');
  });

  it('is carried out, called about, and closed in the resident’s name (C5, C6, V3)', async () => {
    await staff.as('demo-jin');
    await openFrom('我处理的');
    await staff.tap('登记落实结果');
    await staff.tap('添加：已按方案全部落实');
    await staff.tap('提交结果');
    await staff.see(/落实结果 · /);
    await staff.as('demo-xiaoli');
    await openFrom('待回访');
    await staff.tap('记录电话回访');
    await staff.tap('接通了');
    await staff.tap('满意');
    await staff.tap('添加：业主表示满意');
    await staff.tap('保存回访');
    await staff.see('已销项');
    await resident.see('投诉已办结');
  });

  it('shows in the month’s figures, with the number beside every bar (C12)', async () => {
    await staff.as('demo-shao');
    await staff.tapOn('投诉 · 建议 · 表扬');
    await staff.tap('报表');
    await staff.see('达标情况');
    await staff.see('响应慢/推诿');
    await staff.see('共 1 件');
  });
});
