/** @jest-environment ./test/weapp/support/environment.js */
import { createWorld, openidOf, type World } from '../support/world';
import { startPhone, type Phone } from './support/phone';
import type { PhonePage } from './support/page';

let world: World;
let phone: Phone;
let form: PhonePage;

beforeAll(async () => {
  world = await createWorld();
  phone = startPhone(world.cloud.base, openidOf('owner'));
  form = await phone.open('/pages/report/index');
  await form.until((page) => page.has('#voice-start'), 'ready to listen');
}, 60_000);
afterAll(() => world.stop());

describe('a voice note on the phone (P8)', () => {
  test('a microphone that was refused leads to its switch in the settings, and may be tried again', async () => {
    phone.device.microphone.refused = true;
    await form.tap('#voice-start');
    await form.until(() => phone.device.microphone.settings === 1, 'led to the settings');
    phone.device.microphone.refused = false;
    await form.until((page) => page.has('#voice-start'), 'asked anew');
    await form.tap('#voice-start');
    await form.until((page) => page.has('#voice-stop'), 'recording');
  });

  test('a call that cuts in ends the note, and what was said until then is kept', async () => {
    const { tell } = phone.device.microphone;
    // WeChat pauses the recorder, and says so as well.
    tell.get('interruption')?.({});
    tell.get('pause')?.({});
    await form.until((page) => page.has('#voice-play'), 'uploaded');
    expect(phone.device.microphone.settings).toBe(1);
  });
});
