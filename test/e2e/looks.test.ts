import { compared } from '../support/pictures/compared';
import { difference } from '../support/pictures/compare';
import { keptRecording, replay, type Recorded } from '../support/pictures/replies';
import { shoot } from '../support/pictures/shoot';
import { openPreview, type OpenPreview } from '../support/preview';

jest.setTimeout(600_000);

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview?.close());

test('pages and components look as they did: light, dark, with large type and on a small phone', async () => {
  const { at, stops } = keptRecording();
  const page = await preview.another();
  let shown: Recorded | null = null;
  await replay(page, () => shown);
  await page.clock.setFixedTime(at);
  const changed: string[] = [];
  for (const which of compared) {
    shown = stops.find(({ name }) => name === which.stop) ?? null;
    if (!shown) throw new Error(`${which.stop} was never recorded: npm run screenshots -- looks`);
    const found = difference(which, await shoot(page, preview.url, shown, which.look));
    if (found) changed.push(found);
  }
  // Meant so? `npm run screenshots -- looks` takes the pictures anew; look at each before committing them.
  expect(changed).toEqual([]);
});
