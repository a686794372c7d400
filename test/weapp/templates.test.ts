/** @jest-environment ./test/weapp/support/environment.js */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorld, openidOf, type World } from '../support/world';
import { builtCopy } from './support/built';
import { startPhone } from './support/phone';

let world: World;

beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.stop());

type Node = Record<string, unknown>;

/** The node with this id, as it travels in setData. */
function nodeOf(value: unknown, id: string): Node | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ((value as Node).uid === id) return value as Node;
  for (const child of Object.values(value)) {
    const found = nodeOf(child, id);
    if (found) return found;
  }
  return undefined;
}

test('the templates and the runtime number attributes alike, so that what the app says arrives where it belongs', async () => {
  const phone = startPhone(world.cloud.base, openidOf('owner'));
  const form = await phone.open('/pages/report/index');
  await form.until((page) => page.has('#submit'), 'ready');
  const wxml = readFileSync(join(builtCopy(), 'base.wxml'), 'utf8');
  const [, buttonTemplate = ''] = /<(button [^>]*)>/.exec(wxml) ?? [];
  const numberOf = (attribute: string) =>
    new RegExp(`${attribute}="{{i\\.(p\\d+)`).exec(buttonTemplate)?.[1] ?? '';

  const sent = phone.record.setData.map(({ data }) => nodeOf(data, 'submit')).find(Boolean);
  expect(sent?.[numberOf('aria-role')]).toBe('button');
  expect(sent?.[numberOf('aria-disabled')]).toBe(false);
  expect(sent?.[numberOf('disabled')]).toBe(false);
}, 60_000);

test('a page behind a sheet cannot scroll: the build has a template that catches the move', () => {
  const wxml = readFileSync(join(builtCopy(), 'base.wxml'), 'utf8');
  expect(wxml).toContain('catchtouchmove="eh"');
});
