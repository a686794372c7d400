/** The id of the agreeing button, as in WeChat. */
export const AGREE_BUTTON = 'agree-privacy';

/** The preview's people have agreed already; `?consent=ask` in the address shows the page as a new person sees it. */
export const privacyAsked = (): Promise<boolean> =>
  Promise.resolve(new URLSearchParams(window.location.search).get('consent') === 'ask');

/** A browser asks for itself. */
export function watchPrivacy(_ask: () => void): void {}

/** Nothing waits in a browser. */
export function answerPrivacy(_agreed: boolean): void {}

/** The filed guide exists in WeChat only. */
export const openPrivacyGuide = (): void => undefined;
