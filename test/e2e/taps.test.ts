import { join } from 'node:path';
import { ask } from '../support/ask';
import { phoneOn, type Phone } from '../support/phone';
import { openPreview, type OpenPreview } from '../support/preview';

jest.setTimeout(600_000);

const picture = join(__dirname, '../../preview/seed/photos/sink-a.jpg');
const DARK = '地下车库入口的灯全灭了，开车进来很黑';

interface Counted extends Phone {
  /** Runs what a person does and answers how many taps it took. */
  tapsOf: (doing: (phone: Phone) => Promise<void>) => Promise<number>;
}

function counted(phone: Phone): Counted {
  let taps = 0;
  const counting: Phone = {
    ...phone,
    tap: (words) => ((taps += 1), phone.tap(words)),
    tapOn: (part) => ((taps += 1), phone.tapOn(part)),
  };
  return {
    ...phone,
    async tapsOf(doing) {
      taps = 0;
      await doing(counting);
      return taps;
    },
  };
}

let preview: OpenPreview;
let resident: Counted;
let staff: Counted;

/** The technician accepts, calls and sets out, without a hand on a phone. */
async function setOut(text: string): Promise<void> {
  const as = <T>(who: string, op: string, input: object): Promise<T> =>
    ask<T>(preview.url, who, `ticket.${op}`, input);
  const { items } = await as<{ items: { id: string; text: string }[] }>('demo-wang', 'list-work', {
    scope: 'mine',
    communityId: 'chhy',
    cursor: null,
  });
  const ticketId = items.find((item) => item.text.startsWith(text))?.id;
  const step = (op: string, more: object = {}): Promise<unknown> =>
    as('demo-wang', op, { ticketId, requestId: `${op}-of-the-taps-test`, ...more });
  await step('accept-job');
  await step('contact', { note: '已联系，马上到' });
  await step('set-out');
}

beforeAll(async () => {
  preview = await openPreview();
  resident = counted(phoneOn(preview.page, 'resident'));
  staff = counted(phoneOn(preview.page, 'staff'));
  await resident.as('demo-chenjing');
  await staff.as('demo-xiaoli');
});

afterAll(() => preview?.close());

describe('how many taps it takes, besides typing', () => {
  it('to report from a scanned code: three at most (T1, P5)', async () => {
    await preview.page.getByRole('button', { name: '扫码报修' }).click();
    await preview.page.getByRole('searchbox').fill('车库');
    await preview.page
      .getByRole('button', { name: /扫码：.*车库/ })
      .first()
      .click();
    const taps = await resident.tapsOf(async (phone) => {
      await phone.type('哪里坏了', DARK);
      await phone.tap('提交报修');
      await phone.see('报修已提交');
    });
    expect(taps).toBeLessThanOrEqual(3);
  });

  it('to assign a job from the workbench: two at most (T9)', async () => {
    const taps = await staff.tapsOf(async (phone) => {
      await phone.see(DARK);
      await phone.tap('派单');
      await phone.tap('派单给王师傅');
      await phone.see(/^已派给 王师傅/);
    });
    expect(taps).toBeLessThanOrEqual(2);
  });

  it('to say 到场 at a spot from the workbench: one (T13)', async () => {
    await setOut(DARK);
    await staff.as('demo-wang');
    const taps = await staff.tapsOf(async (phone) => {
      await phone.tap('到场');
      await phone.see('已到场签到');
    });
    expect(taps).toBeLessThanOrEqual(1);
  });

  it('to report a leak with a photo from the home page: six at most (T1)', async () => {
    await resident.as('demo-zhaolei');
    const taps = await resident.tapsOf(async (phone) => {
      await phone.tap('漏水');
      await phone.type('哪里坏了', '厨房水槽下面的软管滴水');
      await phone.photograph('添加照片', [picture]);
      await phone.tap('提交报修');
      await phone.see('报修已提交');
      await phone.tap('有进展微信通知我');
      await phone.tap('允许');
    });
    // And the one on the camera button.
    expect(taps + 1).toBeLessThanOrEqual(6);
  });
});
