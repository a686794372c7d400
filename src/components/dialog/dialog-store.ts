import { createStore } from '../overlay/store';

/** A question with two answers, or a message with one when `cancel` is empty. */
export interface Question {
  title: string;
  words?: string;
  confirm?: string;
  cancel?: string;
  /** The answer cannot be undone: the confirming button turns red. */
  danger?: boolean;
}

/** The question on the screen, if any; the page host draws it. */
export const dialogStore = createStore<{ question: Question; answer: (yes: boolean) => void } | null>(null);

/** Asks and resolves with the answer; a question asked meanwhile answers the earlier one with no. */
export function ask(question: Question): Promise<boolean> {
  dialogStore.get()?.answer(false);
  return new Promise((resolve) => {
    const answer = (yes: boolean) => {
      dialogStore.set(null);
      resolve(yes);
    };
    dialogStore.set({ question, answer });
  });
}
