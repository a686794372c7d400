import { z } from 'zod';
import { cursor, id } from '../fields';
import { operation } from '../operation';
import type { Page } from '../views';
import type { ComplaintCard } from './views';

/**
 * Which work to list: what I handle, what I am first contact of, what waits for the desk, plans to approve, reviews and
 * closings to decide, visits due, everything open, what has ended, improvements to follow up.
 */
export const complaintScopes = [
  'mine',
  'owned',
  'desk',
  'approval',
  'decision',
  'visit',
  'open',
  'ended',
  'improvements',
] as const;
export type ComplaintScope = (typeof complaintScopes)[number];

/** The workbench of complaints, gravest first, then by deadline; 20 a page, without those about the caller (C6). */
export const listWork = operation<Page<ComplaintCard>>()(
  'complaint.list-work',
  z.object({ scope: z.enum(complaintScopes), communityId: id, cursor }),
);
