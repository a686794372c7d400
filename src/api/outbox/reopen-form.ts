import { writeStored } from '../../platform/storage';
import { dropWaiting } from './outbox-store';
import type { Waiting, WaitingPhoto } from './waiting';

/** The form's photos where they are now: uploaded ones by their file, the others by their kept path. */
function withKeptPhotos(value: unknown, photos: readonly WaitingPhoto[]): unknown {
  const byKey = new Map(photos.map((photo) => [photo.key, photo]));
  return JSON.parse(
    JSON.stringify(value, (_name, part: unknown) => {
      const key = typeof part === 'object' && part !== null && 'key' in part ? part.key : undefined;
      const photo = typeof key === 'string' ? byKey.get(key) : undefined;
      if (!photo) return part;
      const { path, fileId } = photo;
      const sent = fileId === undefined ? { status: 'failed' } : { status: 'done', progress: 100, fileId };
      return { key, url: path, progress: 0, ...sent };
    }),
  );
}

/** Takes it out of the queue and back into its form, every word and photo kept; false when it was no form. */
export function reopenForm(waiting: Waiting): boolean {
  const { form, photos, input } = waiting;
  if (form === null) return false;
  writeStored(form.name, withKeptPhotos(form.value, photos));
  return dropWaiting(input.requestId);
}
