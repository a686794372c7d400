// A phone on the preview page, used as a person does: by the words on it.
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** One of the two phones. Words are what is written on or said of an element; only what can be seen is used. */
export interface Phone {
  /** Hands the phone to another person, by openid. */
  as: (openid: string) => Promise<void>;
  /** Taps a button, card or line with exactly these words. */
  tap: (words: string) => Promise<void>;
  /** Taps the first thing that contains these words. */
  tapOn: (part: string) => Promise<void>;
  /** Types into the field with this label, in place of what was there. */
  type: (label: string, text: string) => Promise<void>;
  /** What is written in the field now. */
  typed: (label: string) => Promise<string>;
  /** Takes these pictures with the n-th of the visible camera buttons with these words, and waits for their upload. */
  photograph: (words: string, files: readonly string[], nth?: number) => Promise<void>;
  /** Waits until these words can be read somewhere. */
  see: (part: string | RegExp) => Promise<void>;
  /** Waits until a picture is drawn whose address ends like this. */
  seePicture: (end: string) => Promise<void>;
  /** How many places show these words now. */
  count: (part: string) => Promise<number>;
}

/** The resident's or the staff's phone of a preview page. */
export function phoneOn(page: Page, which: 'resident' | 'staff'): Phone {
  const frame: FrameLocator = page.frameLocator(`#${which} iframe`);
  const seen = (locator: Locator): Locator => locator.filter({ visible: true });
  const control = (words: string): Locator =>
    seen(
      frame
        .getByRole('button', { name: words, exact: true })
        .or(frame.getByRole('checkbox', { name: words, exact: true }))
        .or(frame.getByRole('switch', { name: words, exact: true }))
        .or(frame.getByRole('radio', { name: words, exact: true })),
    );
  const line = (words: string): Locator => seen(frame.getByText(words, { exact: true }));
  const field = (label: string): Locator =>
    seen(frame.locator(`[aria-label="${label}"]`).locator('textarea, input')).first();
  return {
    async as(openid) {
      // Only taps on the new person's page count: the old one is still there for a moment.
      const handedOver = page.waitForEvent('framenavigated', (one) => one.url().includes(`as=${openid}&`));
      await page.locator(`#${which} select`).selectOption(openid);
      await handedOver;
    },
    async tap(words) {
      await control(words).or(line(words)).first().waitFor();
      // A page's title may say the same as its button.
      await ((await control(words).count()) > 0 ? control(words) : line(words)).first().click();
    },
    tapOn: (part) => seen(frame.getByText(part)).first().click(),
    type: (label, text) => field(label).fill(text),
    typed: (label) => field(label).inputValue(),
    async photograph(words, files, nth = 0) {
      for (const file of files) {
        const chooser = page.waitForEvent('filechooser');
        await seen(frame.getByRole('button', { name: words, exact: true }))
          .nth(nth)
          .click();
        await (await chooser).setFiles(file);
      }
      await seen(frame.getByText(/^(等待上传|\d+%)$/))
        .first()
        .waitFor({ state: 'detached' });
    },
    see: (part) => seen(frame.getByText(part)).first().waitFor(),
    seePicture: (end) =>
      seen(frame.locator(`img[src$="${end}"]`))
        .first()
        .waitFor(),
    count: (part) => seen(frame.getByText(part)).count(),
  };
}
