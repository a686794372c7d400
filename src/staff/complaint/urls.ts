import type { FeedbackStep } from './data/step-names';

/** Addresses of the pages about complaints, visits and figures. */
export const feedbackUrls = {
  list: '/staff/pages/complaints/index',
  improvements: '/staff/pages/complaints/index?scope=improvements',
  record: '/staff/pages/complaint-record/index',
  one: (id: string): string => `/staff/pages/complaint/index?id=${id}`,
  step: (id: string, step: FeedbackStep, of?: string): string =>
    `/staff/pages/complaint-step/index?id=${id}&do=${step}${of ? `&of=${of}` : ''}`,
  visits: '/staff/pages/visits/index',
  visit: (id: string): string => `/staff/pages/visit/index?id=${id}`,
  figures: '/staff/pages/figures/index',
  words: '/staff/pages/words/index',
};
