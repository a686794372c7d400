// What the service answered on each page once: recorded from the running product, so that a picture can be taken again with the same
// words, numbers and hours in it. Only for pictures; what the service does is tested on the local cloud.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import type { Stop } from '../tour';

const FILE = join(__dirname, '../../e2e/looks/replies.json');
/** A grey square for every photo. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mN49uTpfwAI+APy5+uqPQAAAABJRU5ErkJggg==',
  'base64',
);

/** One call a page made: `ticket.get`, its input as JSON, and the whole answer. */
interface Heard {
  call: string;
  input: string;
  reply: unknown;
}

/** A page, and everything it heard. */
export interface Recorded extends Stop {
  heard: Heard[];
}

/** A recording: the moment all of it was made at (epoch ms), and the pages. */
export interface Recording {
  at: number;
  stops: Recorded[];
}

/** The kept recording. Throws when there is none. */
export const keptRecording = (): Recording => JSON.parse(readFileSync(FILE, 'utf8')) as Recording;

/** Keeps a recording in place of the old one. */
export const keepRecording = (recording: Recording): void =>
  writeFileSync(FILE, `${JSON.stringify(recording, null, 1)}\n`);

const callOf = (route: Route): Pick<Heard, 'call' | 'input'> => {
  const { op, input } = route.request().postDataJSON() as { op: string; input?: unknown };
  return {
    call: `${new URL(route.request().url()).pathname.split('/').at(-1)}.${op}`,
    input: JSON.stringify(input ?? {}),
  };
};

/** Notes what the page hears from now on into `heard`. */
export async function record(page: Page, heard: () => Heard[]): Promise<void> {
  await page.route('**/call/*', async (route) => {
    const into = heard();
    const answer = await route.fetch();
    into.push({ ...callOf(route), reply: await answer.json() });
    await route.fulfill({ response: answer });
  });
}

/** Answers from the recording of whatever stop is shown; what was never heard there is not answered, as without network. */
export async function replay(page: Page, shown: () => Recorded | null): Promise<void> {
  await page.route('**/call/*', async (route) => {
    const { call, input } = callOf(route);
    const same = shown()?.heard.filter((one) => one.call === call) ?? [];
    const found = same.find((one) => one.input === input) ?? same[0];
    await (found ? route.fulfill({ json: found.reply }) : route.abort());
  });
  await page.route(
    ({ pathname }) => !pathname.startsWith('/app/') && !pathname.startsWith('/call/'),
    (route) =>
      route.request().resourceType() === 'image'
        ? route.fulfill({ contentType: 'image/png', body: PHOTO })
        : route.continue(),
  );
}
