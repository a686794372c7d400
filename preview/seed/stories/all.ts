import type { Story } from '../story';
import { waterStories } from './water';

/** Three weeks in 翠湖花园. */
export const stories: readonly Story[] = [...waterStories];
