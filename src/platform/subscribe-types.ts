/** A subscription-message template as the person sees it in WeChat's popup. */
export interface Template {
  id: string;
  title: string;
}

/** The ids the person said yes to; WeChat counts one message for each (N2). */
export type Accepted = string[];
