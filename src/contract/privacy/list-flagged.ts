import { z } from 'zod';
import { cursor, id } from '../fields';
import { operation } from '../operation';
import type { Page } from '../views';

/** A contribution a reviewer decides on (P6). `checked` false: WeChat could not be asked, and nothing is hidden. */
export interface Flagged {
  id: string;
  at: number;
  kind: 'ticket' | 'complaint';
  docId: string;
  number: string;
  checked: boolean;
  /** what was objected to; everything of the contribution when nothing was asked */
  texts: string[];
  files: string[];
}

/** P6: what waits for a reviewer in a community, newest first. Refusals: not-allowed. */
export const listFlagged = operation<Page<Flagged>>()(
  'privacy.list-flagged',
  z.object({ communityId: id, cursor }),
);
