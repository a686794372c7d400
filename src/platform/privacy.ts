import Taro from '@tarojs/taro';

/** The id of the button whose tap WeChat checks before it believes an agreement. */
export const AGREE_BUTTON = 'agree-privacy';

type Answer = (answer: { event: 'agree' | 'disagree'; buttonId?: string }) => void;
let waiting: Answer[] = [];

/** Whether WeChat still waits for this person's agreement to the privacy guide (P4); false on old versions that do not ask. */
export function privacyAsked(): Promise<boolean> {
  if (typeof Taro.getPrivacySetting !== 'function') return Promise.resolve(false);
  return new Promise((resolve) =>
    Taro.getPrivacySetting({
      success: (setting) => resolve(setting.needAuthorization === true),
      fail: () => resolve(false),
    }),
  );
}

/** Calls `ask` when a photo, a place or a number is about to be used without agreement; what was begun waits for the answer. */
export function watchPrivacy(ask: () => void): void {
  if (typeof Taro.onNeedPrivacyAuthorization !== 'function') return;
  Taro.onNeedPrivacyAuthorization((resolve) => {
    waiting.push(resolve as Answer);
    ask();
  });
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
  if (typeof Taro.openPrivacyContract === 'function') Taro.openPrivacyContract({ fail: () => undefined });
};
