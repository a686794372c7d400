import { z } from 'zod';
import { cursor } from '../fields';
import { operation } from '../operation';
import type { Page } from '../views';
import type { Look } from './views';

/** P4, P7: who looked at the caller's own number, when and why; newest first. */
export const whoLooked = operation<Page<Look>>()('privacy.who-looked', z.object({ cursor }));
