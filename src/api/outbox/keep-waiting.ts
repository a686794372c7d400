import type { InputOf } from '../../contract';
import { now } from '../../platform/clock';
import { keepFile } from '../../platform/keep-file';
import { addWaiting } from './outbox-store';
import type { KeptForm, KeptOp, UnsentPhoto, Waiting } from './waiting';

interface ToKeep<N extends KeptOp> {
  op: N;
  input: InputOf<N>;
  photos: readonly UnsentPhoto[];
  about?: string;
  form?: KeptForm | null;
}

/** Keeps what was written until the network is back, photos still on the phone included (T24); false when the phone is full. */
export async function keepWaiting<N extends KeptOp>(written: ToKeep<N>): Promise<boolean> {
  const { op, input, about = '', form = null } = written;
  const photos = await Promise.all(
    written.photos.map(async ({ key, url }) => ({ key, path: await keepFile(url).catch(() => url) })),
  );
  const waiting = {
    op,
    input,
    photos,
    writtenAt: now(),
    tries: 0,
    conflict: null,
    stands: null,
    holder: null,
    about,
    form,
  };
  // The operation and its input belong together by the type of `written`; a union cannot say so of a generic.
  return addWaiting(waiting as unknown as Waiting);
}
