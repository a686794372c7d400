import { z } from 'zod';
import { cursor } from '../fields';
import { operation } from '../operation';

export const exportParts = ['tickets', 'complaints', 'messages'] as const;

/** One entry of the caller's own data, in full; the mini-program writes them into a file. */
export interface ExportEntry {
  at: number;
  number: string | null;
  place: string;
  title: string;
  text: string;
}

/** P7: one's own data, page by page, newest first. Nobody exports anybody else's: there is no such operation. */
export const exportMine = operation<{ items: ExportEntry[]; next: string | null }>()(
  'privacy.export',
  z.object({ part: z.enum(exportParts), cursor }),
);
