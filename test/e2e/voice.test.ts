import { SPOKEN_ONLY } from '@/domain/classification/spoken-only';
import { phoneOn, type Phone } from '../support/phone';
import { openPreview, type OpenPreview } from '../support/preview';

jest.setTimeout(600_000);

let preview: OpenPreview;
let resident: Phone;
let staff: Phone;

/** Plays the note to its end: it says so only when the sound could be read. */
const listenOn = async (phone: Phone): Promise<void> => {
  await phone.tap('听语音');
  await phone.see('停止播放');
  await phone.see('听语音');
  expect(await phone.count('录音放不出来')).toBe(0);
};

beforeAll(async () => {
  preview = await openPreview();
  resident = phoneOn(preview.page, 'resident');
  staff = phoneOn(preview.page, 'staff');
  await resident.as('demo-chenjing');
  await staff.as('demo-xiaoli');
});

afterAll(() => preview?.close());

describe('a report that is only spoken (P8)', () => {
  it('is recorded, listened to, thrown away and said again', async () => {
    await resident.tap('我要报修');
    await resident.tap('不打字，点这里说');
    await resident.see(/正在录音 2 秒/);
    await resident.tapOn('说完点这里');
    await listenOn(resident);
    await resident.tap('删除重录');
    await resident.tap('不打字，点这里说');
    await resident.see(/正在录音 2 秒/);
    await resident.tapOn('说完点这里');
    await resident.see('听语音');
  });

  it('is sent without a word typed, and the resident hears it on the ticket', async () => {
    await resident.tap('提交报修');
    await resident.see('报修已提交');
    await resident.tap('查看工单进度');
    await listenOn(resident);
  });

  it('is heard by the desk', async () => {
    await staff.see(SPOKEN_ONLY);
    await staff.tapOn(SPOKEN_ONLY);
    await listenOn(staff);
  });
});
