import { PDFDocument } from '@cantoo/pdf-lib';
import { connectSdk } from '../../support/sdk';
import { refusalOf } from '../../support/refusal';
import { createWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

const communityId = 'c1';
const print = (spotIds: string[], who: 'agent' | 'plumber' = 'agent') =>
  world.as(who)('onboarding.print-posters', { communityId, spotIds });

test('P5: posters are one A4 PDF, a page a spot, small because no font is inside; closed spots get none', async () => {
  const labels = ['3栋1单元电梯厅', '地下车库A区', '儿童乐园'];
  const { spots } = await world.as('manager')('community.create-spots', { communityId, labels });
  const wanted = spots.filter(({ label }) => labels.includes(label)).map(({ spotId }) => spotId);
  const { fileId, pages } = await print(wanted);
  expect(pages).toBe(3);
  const plainId = fileId.split('?')[0] ?? '';
  const { fileContent } = (await connectSdk(world.cloud.base).downloadFile({ fileID: plainId })) as {
    fileContent: Buffer;
  };
  const pdf = await PDFDocument.load(fileContent);
  expect(pdf.getPages().map((page) => [Math.round(page.getWidth()), Math.round(page.getHeight())])).toEqual(
    Array.from({ length: 3 }, () => [595, 842]),
  );
  expect(fileContent.length).toBeLessThan(300_000);
  const revoked = spots.find((one) => one.revoked)?.spotId ?? '';
  expect(await refusalOf(print([revoked]))).toEqual({ refused: 'expired', field: 'spotIds' });
  expect(await refusalOf(print(wanted, 'plumber'))).toEqual({ refused: 'not-allowed' });
});
