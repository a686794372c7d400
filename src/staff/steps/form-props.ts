import type { TicketView } from '@/contract/views';

/** What every form gets. */
export interface FormProps {
  ticket: TicketView;
  /** The ticket has moved on: what was written stays readable, and cannot be sent. */
  closed: boolean;
  /** The step was taken: the page is about to be left. */
  onSent: () => void;
}
