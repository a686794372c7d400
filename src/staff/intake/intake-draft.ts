import type { PhotoItem } from '@/components/photo-picker/photo-item';
import type { FaultCode, UrgencyCode } from '@/domain/classification/taxonomy';
import { newId } from '@/platform/new-id';
import { readStored, removeStored, writeStored } from '@/platform/storage';

/** Somebody of the house, masked (P4). */
export interface Resident {
  name: string;
  phone: string;
}

/** A house or spot the agent found, with the words to show. */
export type FoundPlace =
  | { kind: 'house'; houseId: string; label: string; note: string; people?: Resident[] }
  | { kind: 'spot'; spotId: string; label: string; note: string };

/** A report an agent writes for a caller (T1); `requestId` stays until it was sent, so that a repeated send never doubles it. */
export interface IntakeDraft {
  requestId: string;
  channel: 'phone' | 'walk-in';
  place: FoundPlace | null;
  name: string;
  phone: string;
  /** who called is known in the house: their name and number are not asked again */
  resident: Resident | null;
  text: string;
  fault: FaultCode | null;
  /** the agent's own choice; null takes what the words suggest */
  urgency: UrgencyCode | null;
  photos: PhotoItem[];
}

const NAME = 'intake-draft';

/** Nothing written yet; most reports of the desk come by phone. */
export const emptyIntake = (channel: IntakeDraft['channel'] = 'phone'): IntakeDraft => ({
  requestId: newId(),
  channel,
  place: null,
  name: '',
  phone: '',
  resident: null,
  text: '',
  fault: null,
  urgency: null,
  photos: [],
});

/** What was being written when the agent left, or an empty one. Only photos that had arrived come back. */
export function readIntake(): IntakeDraft {
  const kept = readStored<Partial<IntakeDraft>>(NAME);
  const photos = (kept?.photos ?? []).filter((photo) => photo.status === 'done');
  return { ...emptyIntake(), ...kept, photos };
}

/** Keeps the draft on the phone: left, refused or without network, nothing the caller said is asked twice. */
export function keepIntake(draft: IntakeDraft): void {
  const { text, name, phone, place, photos } = draft;
  if (text.trim() || name || phone || place || photos.length > 0) writeStored(NAME, draft);
  else removeStored(NAME);
}

/** The report was sent: the next caller starts fresh. */
export const forgetIntake = (): void => removeStored(NAME);
