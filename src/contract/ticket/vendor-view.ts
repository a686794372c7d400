import { z } from 'zod';
import { operation } from '../operation';
import type { TimelineItem } from '../views';
import type { Classification, Point, VisitSlot } from '../../domain/ticket/facts';
import type { TicketStatus } from '../../domain/ticket/status';

/** What a contractor may press on the page of a link. */
export const vendorSteps = ['accept', 'decline', 'arrive', 'note', 'done'] as const;
export type VendorStep = (typeof vendorSteps)[number];

/** The token of a link: signed, unguessable. */
export const vendorToken = z.string().regex(/^[A-Za-z0-9_.-]{30,120}$/);

/** One work order as somebody without an account sees it (T23, P4): no name and no phone of the resident, the room only after accepting. */
export interface VendorOrder {
  number: string;
  status: TicketStatus;
  /** the contractor, as the record names them */
  vendor: string;
  expiresAt: number;
  classification: Classification;
  /** the report, phone numbers in it blotted out */
  text: string;
  photos: string[];
  /** what whoever gave them the job wrote with it, numbers blotted out; null = nothing */
  dispatchNote: string | null;
  slot: VisitSlot | null;
  place: { kind: 'house' | 'spot'; area: string; detail: string | null; location: Point | null };
  /** the contractor's own deadlines, epoch ms; null once kept or not yet running */
  acceptBy: number | null;
  arriveBy: number | null;
  finishBy: number | null;
  acceptedAt: number | null;
  arrivedAt: number | null;
  photosNeeded: { before: number; during: number; after: number };
  /** whom to call: the community's desk */
  desk: { name: string; phone: string };
  /** the contractor's own steps, oldest first */
  timeline: TimelineItem[];
  /** what may be pressed now */
  steps: VendorStep[];
}

/** The work order behind a link; anybody who holds the token may read it. Refusals: not-found (forged), expired (old, revoked, or the job went to somebody else). */
export const vendorView = operation<VendorOrder>()('ticket.vendor-view', z.object({ token: vendorToken }));
