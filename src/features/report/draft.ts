import type { PhotoItem } from '@/components/photo-picker/photo-item';
import type { FaultCode } from '@/domain/classification/taxonomy';
import type { VisitSlot } from '@/domain/ticket/facts';
import { newId } from '@/platform/new-id';
import { readStored, removeStored, writeStored } from '@/platform/storage';

/** A report being written; `requestId` stays the same until it was sent, so that a repeated send never doubles it. */
export interface Draft {
  requestId: string;
  houseId: string | null;
  name: string | null;
  phone: string | null;
  text: string;
  fault: FaultCode | null;
  slot: VisitSlot | null;
  photos: PhotoItem[];
  /** an uploaded voice note (P8) */
  voice: string | null;
  /** an uploaded video (T2) */
  video: string | null;
  /** when reporting for a relative: the owners are told as well (P8) */
  tellOwners: boolean;
}

const NAME = 'report-draft';

/** Nothing written yet. */
export const emptyDraft = (): Draft => ({
  requestId: newId(),
  houseId: null,
  name: null,
  phone: null,
  text: '',
  fault: null,
  slot: null,
  photos: [],
  voice: null,
  video: null,
  tellOwners: true,
});

/** What was being written when the person left, or an empty draft. Only photos that had arrived come back. */
export function readDraft(): Draft {
  const kept = readStored<Partial<Draft>>(NAME);
  if (!kept) return emptyDraft();
  const photos = (kept.photos ?? []).filter((photo) => photo.status === 'done');
  return { ...emptyDraft(), ...kept, photos };
}

let forgotten: string | null = null;

/** Keeps the draft on the phone; an empty one is forgotten. One that was sent never comes back: the next report would be taken for it. */
export function keepDraft(draft: Draft): void {
  if (draft.requestId === forgotten) return;
  const nothing = draft.text.trim() === '' && draft.photos.length === 0;
  if (nothing && draft.voice === null && draft.video === null) removeStored(NAME);
  else writeStored(NAME, draft);
}

/** The report was sent: the next one starts fresh, also when the last words of this one were still about to be kept. */
export function forgetDraft(requestId: string): void {
  forgotten = requestId;
  removeStored(NAME);
}
