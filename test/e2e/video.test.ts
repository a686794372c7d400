import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phoneOn, type Phone } from '../support/phone';
import { openPreview, type OpenPreview } from '../support/preview';

jest.setTimeout(600_000);

const SAID = '厨房水龙头一直滴水，关不紧';

let preview: OpenPreview;
let resident: Phone;
let staff: Phone;
let folder: string;

/** A second of a drawing that changes, recorded by the browser itself: a film it can play. */
async function film(): Promise<string> {
  const bytes = await preview.page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 64;
    const pen = canvas.getContext('2d');
    const parts: Blob[] = [];
    const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/webm' });
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const ended = new Promise((resolve) => (recorder.onstop = resolve));
    recorder.start();
    for (let turn = 0; turn < 10; turn++) {
      pen?.fillRect(turn * 6, 0, 6, 64);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    recorder.stop();
    await ended;
    return Array.from(new Uint8Array(await new Blob(parts).arrayBuffer()));
  });
  const path = join(folder, 'film.webm');
  writeFileSync(path, Buffer.from(bytes));
  return path;
}

/** Chooses a file where the phone asks for one after a tap on these words. */
async function choose(words: string, file: string): Promise<void> {
  const asked = preview.page.waitForEvent('filechooser');
  await resident.tapOn(words);
  await (await asked).setFiles(file);
}

/** Looks at the film: it plays, and is closed again. */
async function watchOn(phone: Phone, which: 'resident' | 'staff'): Promise<void> {
  await phone.tap('看视频');
  const video = preview.page.frameLocator(`#${which} iframe`).locator('dialog video');
  await video.waitFor();
  await video.evaluate(
    (one: HTMLVideoElement) =>
      new Promise<void>((resolve) => {
        if (one.currentTime > 0 || one.ended) resolve();
        one.addEventListener('timeupdate', () => resolve());
      }),
  );
  await phone.tap('关闭');
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'film-'));
  preview = await openPreview();
  resident = phoneOn(preview.page, 'resident');
  staff = phoneOn(preview.page, 'staff');
  await resident.as('demo-chenjing');
  await staff.as('demo-xiaoli');
});

afterAll(async () => {
  await preview?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a report with a video (T2)', () => {
  it('refuses what is too large with a reason, takes a video, lets it be thrown away and taken back', async () => {
    await resident.tap('我要报修');
    const large = join(folder, 'large.mp4');
    writeFileSync(large, Buffer.alloc(51 * 1024 * 1024));
    await choose('拍一段视频', large);
    await resident.see('视频太大了');
    await choose('拍一段视频', await film());
    await watchOn(resident, 'resident');
    await resident.tap('删除');
    await resident.see('拍一段视频');
    await resident.tap('撤销');
    await resident.see('看视频');
  });

  it('keeps it when the page is left in the middle', async () => {
    await resident.type('哪里坏了', SAID);
    // A moment after the last key it is on the phone; no page lasts longer than its phone.
    await preview.page.waitForFunction(
      (words) => Object.values(localStorage).some((kept) => String(kept).includes(words)),
      SAID,
    );
    await preview.page.locator('#resident .keys').getByRole('button', { name: '首页' }).click();
    await resident.tap('我要报修');
    expect(await resident.typed('哪里坏了')).toBe(SAID);
    await resident.see('看视频');
  });

  it('says so when there is no network for it, and nothing is given up unasked (T24)', async () => {
    await resident.tap('删除');
    await resident.see('拍一段视频');
    const made = await film();
    await preview.page.context().setOffline(true);
    await choose('拍一段视频', made);
    await resident.see('视频没传上去');
    await resident.tap('提交报修');
    await resident.see('没有网络，视频带不上');
    await resident.tap('等有网络');
    await preview.page.context().setOffline(false);
    // Back in the network it goes by itself.
    await resident.see('看视频');
    expect(await resident.typed('哪里坏了')).toBe(SAID);
  });

  it('is seen by the resident on the ticket and by the desk', async () => {
    await resident.tap('提交报修');
    await resident.see('报修已提交');
    await resident.tap('查看工单进度');
    await watchOn(resident, 'resident');
    await staff.tapOn(SAID);
    await watchOn(staff, 'staff');
  });
});
