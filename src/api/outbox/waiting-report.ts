import type { InputOf } from '../../contract';
import type { Refusal } from '../../domain/shared/refusal';

/** A photo of a waiting report that is not in storage yet; `path` is on the phone. */
export interface WaitingPhoto {
  key: string;
  path: string;
}

/** A report written without network (T24); `input.requestId` stays what it was, so that it is never sent as two. */
export interface WaitingReport {
  input: InputOf<'ticket.submit'>;
  photos: WaitingPhoto[];
  /** epoch ms */
  writtenAt: number;
  /** uploads that failed although the phone was online */
  tries: number;
  /** why it cannot be sent as it is; the person decides what becomes of it */
  conflict: Refusal | 'photos' | null;
}
