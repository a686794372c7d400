import { join } from 'node:path';
import { phoneOn, type Phone } from '../support/phone';
import { openPreview, type OpenPreview } from '../support/preview';

jest.setTimeout(600_000);

const picture = (name: string): string => join(__dirname, '../../preview/seed/photos', `${name}.jpg`);
const LEAK = '厨房水槽下面的软管接头滴水，柜子有点湿';

let preview: OpenPreview;
let resident: Phone;
let staff: Phone;

const traySays = (words: string | RegExp): Promise<void> =>
  preview.page.locator('.message').getByText(words).first().waitFor();

beforeAll(async () => {
  preview = await openPreview();
  resident = phoneOn(preview.page, 'resident');
  staff = phoneOn(preview.page, 'staff');
  await resident.as('demo-chenjing');
  await staff.as('demo-xiaoli');
});

afterAll(() => preview?.close());

describe('a leak, from the first word to the last star, on two phones', () => {
  it('refuses a wrong phone number at its field and keeps every word (T2)', async () => {
    await resident.tap('我要报修');
    await resident.type('哪里坏了', LEAK);
    await resident.tap('修改');
    await resident.type('联系电话', '12345');
    await resident.tap('提交报修');
    await resident.see('请填写 11 位手机号');
    expect(await resident.typed('哪里坏了')).toBe(LEAK);
    expect(await resident.count('报修已提交')).toBe(0);
  });

  it('gives the resident a number and a promise for a report with a photo (T1, T3, T7)', async () => {
    await resident.type('联系电话', '13800571001');
    await resident.photograph('添加照片', [picture('sink-a')]);
    await resident.tap('提交报修');
    await resident.see('报修已提交');
    await resident.see(/工单号 BX\d{6}-/);
    await resident.see(/承诺 .* 前处理完成/);
    await resident.tap('有进展微信通知我');
    await resident.tap('允许');
    await resident.see('已开启微信通知');
    await resident.tap('查看工单进度');
    await resident.see('已收到，正在受理');
    await resident.seePicture('.s.jpg');
  });

  it('lets the agent review and assign it, and tells the resident in the app who comes (T4–T6, T9, N1)', async () => {
    await staff.see(LEAK);
    // On the card, the small one that went along with the photo.
    await staff.seePicture('.s.jpg');
    await staff.tap('受理');
    await staff.tap('确认受理');
    await staff.tap('派单');
    await staff.tap('派单给王师傅');
    await resident.see('王师傅');
  });

  it('shows the resident every step of the technician on the way (T10, T11, T13)', async () => {
    await staff.as('demo-wang');
    await staff.see(LEAK);
    await staff.tap('接单');
    await resident.see('王师傅已接单');
    await staff.tap('联系');
    await staff.tap('半小时后');
    await staff.tap('添加：已电话沟通，约好上门时间');
    await staff.tap('保存');
    await traySays(/^预计 .* 上门/);
    await staff.tap('出发');
    await resident.see('路上');
    await staff.tap('到场');
    await staff.tap('已获同意入户');
    await resident.see('已到');
  });

  it('asks the technician for the photos before and after, and loses nothing he wrote (T13, T14)', async () => {
    await staff.tap('诊断');
    await staff.tap('添加：接口老化漏水');
    await staff.photograph('拍照', [picture('sink-a')]);
    await staff.tap('保存诊断，开始维修');
    await resident.see('接口老化漏水');
    await staff.tap('完工');
    await staff.tap('添加：已紧固接口，不再漏水');
    await staff.tap('提交完工');
    await staff.see(/还差 \d 张照片/);
    expect(await staff.typed('处理说明')).toBe('已紧固接口，不再漏水');
    await staff.photograph('拍照', [picture('sink-d')], 0);
    await staff.photograph('拍照', [picture('sink-b'), picture('sink-c')], 1);
    await staff.tap('提交完工');
    await resident.see('已紧固接口，不再漏水');
    // One accept is one message, and it waited for the one that counts (N2).
    await traySays('已紧固接口，不再漏水');
  });

  it('lets the resident accept and rate it (T17, V1)', async () => {
    await resident.tap('确认修好');
    await resident.tap('评价服务');
    await resident.tap('这次服务您满意吗？ 5 分');
    await resident.tap('解决了');
    await resident.tap('提交评价');
    await resident.see('谢谢您的评价');
    await resident.tap('好的');
    await resident.see('已完成');
  });
});
