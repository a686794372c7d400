import Taro from '@tarojs/taro';

/** The id of the button whose tap WeChat checks before it believes an agreement. */
export const AGREE_BUTTON = 'agree-privacy';

type Answer = (answer: { event: 'agree' | 'disagree'; buttonId?: string }) => void;
let waiting: Answer[] = [];

/** Whether WeChat still waits for this person's agreement to the privacy guide (P4); false on old versions that do not ask. */
export function privacyAsked(): Promise<boolean> {
  return new Promise((resolve) => {
    if (typeof Taro.getPrivacySetting !== 'function') return resolve(false);
    const asked: unknown = Taro.getPrivacySetting({
      success: (setting) => resolve(setting.needAuthorization === true),
      fail: () => resolve(false),
    });
    // Taro may answer with a promise that is rejected as well.
    Promise.resolve(asked).catch(() => resolve(false));
  });
}

/** Calls `ask` when a photo, a place or a number is about to be used without agreement; what was begun waits for the answer. */
export function watchPrivacy(ask: () => void): void {
  try {
    Taro.onNeedPrivacyAuthorization((resolve) => {
      waiting.push(resolve as Answer);
      ask();
    });
  } catch {
    // An old WeChat does not ask.
  }
}

/** Lets everything that waited go on, or fail. */
export function answerPrivacy(agreed: boolean): void {
  const answers = waiting;
  waiting = [];
  for (const answer of answers)
    answer(agreed ? { event: 'agree', buttonId: AGREE_BUTTON } : { event: 'disagree' });
}

/** Opens the privacy guide that the company filed with WeChat. */
export const openPrivacyGuide = (): void => {
  const opened: unknown = Taro.openPrivacyContract?.({ fail: () => undefined });
  void Promise.resolve(opened).catch(() => undefined);
};
