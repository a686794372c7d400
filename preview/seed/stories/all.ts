import type { Story } from '../story';
import { atWorkStories } from './at-work-now';
import { doneStories } from './done-now';
import { doorStories } from './doors-and-lifts';
import { groundStories } from './grounds';
import { indoorStories } from './indoors';
import { powerStories } from './power';
import { priceStories } from './prices-and-waits';
import { questionStories } from './questions';
import { waitingStories } from './waiting-now';
import { waterStories } from './water';

/** Three weeks in 翠湖花园, up to this minute. */
export const stories: readonly Story[] = [
  ...waterStories,
  ...powerStories,
  ...doorStories,
  ...indoorStories,
  ...groundStories,
  ...questionStories,
  ...doneStories,
  ...priceStories,
  ...atWorkStories,
  ...waitingStories,
];
