import type { Story } from '../story';
import { doorStories } from './doors-and-lifts';
import { groundStories } from './grounds';
import { indoorStories } from './indoors';
import { powerStories } from './power';
import { questionStories } from './questions';
import { todayStories } from './today';
import { waterStories } from './water';

/** Three weeks in 翠湖花园, up to this minute. */
export const stories: readonly Story[] = [
  ...waterStories,
  ...powerStories,
  ...doorStories,
  ...indoorStories,
  ...groundStories,
  ...questionStories,
  ...todayStories,
];
