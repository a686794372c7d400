import { complaintsNow } from './complaints-now';
import { complaintsPast } from './complaints-past';
import { praises } from './praises';
import { suggestions } from './suggestions';
import type { FeedbackStory } from './story';

/** Every complaint, suggestion and praise of the demonstration. */
export const feedbackStories: readonly FeedbackStory[] = [
  ...complaintsNow,
  ...complaintsPast,
  ...suggestions,
  ...praises,
];
