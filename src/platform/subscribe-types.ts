/** A subscription-message template as the person sees it in WeChat's popup. */
export interface Template {
  id: string;
  title: string;
}

/** What the person answered (N2): WeChat's word for each template id, and the ids that are switched off for good. */
export interface SubscribeAnswer {
  results: Record<string, string>;
  blocked: string[];
}
