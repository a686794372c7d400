import type { PhotoItem } from '@/components/photo-picker/photo-item';
import type { Sort } from '@/domain/complaint/facts';
import { newId } from '@/platform/new-id';
import { readStored, removeStored, writeStored } from '@/platform/storage';

/** When somebody would like to be called. */
export type CallWish = 'any' | 'day' | 'evening' | 'write';

/** Feedback being written; `requestId` stays the same until it was sent, so that a repeated send never doubles it. */
export interface FeedbackDraft {
  requestId: string;
  sort: Sort;
  text: string;
  about: string;
  /** null: the first home; '' : none of the homes */
  houseId: string | null;
  ticketId: string | null;
  name: string | null;
  phone: string | null;
  hidden: boolean;
  wish: CallWish;
  photos: PhotoItem[];
}

/** What the page was opened with: a sort from a link, the repair it is about. */
export interface FeedbackOpened {
  sort?: Sort | undefined;
  ticketId?: string | undefined;
}

// A draft about one repair is not the draft of another.
const nameOf = (ticketId: string | undefined): string =>
  ticketId ? `feedback-draft:${ticketId}` : 'feedback-draft';

const empty = (): FeedbackDraft => ({
  requestId: newId(),
  sort: 'complaint',
  text: '',
  about: '',
  houseId: null,
  ticketId: null,
  name: null,
  phone: null,
  hidden: false,
  wish: 'any',
  photos: [],
});

/** What was being written when the person left, or an empty draft. Only photos that had arrived come back. */
export function readFeedbackDraft({ sort, ticketId }: FeedbackOpened): FeedbackDraft {
  const kept = readStored<Partial<FeedbackDraft>>(nameOf(ticketId));
  const photos = (kept?.photos ?? []).filter((photo) => photo.status === 'done');
  return {
    ...empty(),
    ...(ticketId ? { ticketId } : {}),
    ...kept,
    ...(sort ? { sort } : {}),
    photos,
  };
}

let forgotten: string | null = null;

/** Keeps the draft on the phone; one without words and photos is forgotten. One that was sent never comes back: the next would be taken for it. */
export function keepFeedbackDraft(draft: FeedbackDraft, opened: FeedbackOpened): void {
  if (draft.requestId === forgotten) return;
  if (draft.text.trim() === '' && draft.photos.length === 0) removeStored(nameOf(opened.ticketId));
  else writeStored(nameOf(opened.ticketId), draft);
}

/** It was sent: the next one starts fresh, also when the last words of this one were still about to be kept. */
export function forgetFeedbackDraft({ requestId }: FeedbackDraft, { ticketId }: FeedbackOpened): void {
  forgotten = requestId;
  removeStored(nameOf(ticketId));
}
