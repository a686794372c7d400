import type { ComplaintView } from '@/contract/complaint/views';

/** What every form of a step on a complaint, suggestion or praise gets. */
export interface FeedbackFormProps {
  view: ComplaintView;
  /** The record has moved on: what was written stays readable, and cannot be sent. */
  closed: boolean;
  /** Which part of the record it is about, from the address: an improvement's id. */
  of: string;
  /** The step was taken: the page is about to be left. */
  onSent: () => void;
}
