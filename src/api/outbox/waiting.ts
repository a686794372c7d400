import type { InputOf } from '../../contract';
import type { Refusal } from '../../domain/shared/refusal';
import type { TicketStatus } from '../../domain/ticket/status';
import type { KeptStep } from './kept-steps';

/** What may be written without network (T24): a report, or a step on a job. */
export type KeptOp = 'ticket.submit' | KeptStep;

/** A photo chosen on the phone; the input names it by {@link photoToCome} until it is in storage. */
export interface UnsentPhoto {
  key: string;
  /** where it is on the phone */
  url: string;
}

/** A photo of something waiting: `path` is on the phone, `fileId` is there once it was uploaded. */
export interface WaitingPhoto {
  key: string;
  path: string;
  fileId?: string;
}

/** The form somebody filled in, so that it can be opened again with every word in it. */
export interface KeptForm {
  /** the name under which the form keeps what is being written */
  name: string;
  value: unknown;
}

/** Something written without network; `input.requestId` stays what it was, so that it is never done twice. */
export interface WaitingOf<N extends KeptOp> {
  op: N;
  input: InputOf<N>;
  photos: WaitingPhoto[];
  /** epoch ms */
  writtenAt: number;
  /** uploads that failed although the phone was online */
  tries: number;
  /** why it cannot be sent as it is; the person decides what becomes of it */
  conflict: Refusal | 'photos' | null;
  /** where the ticket stood when it said no */
  stands: TicketStatus | null;
  /** who has the job, when it said no because somebody else has it */
  holder: string | null;
  /** which ticket, in words; empty for a report */
  about: string;
  form: KeptForm | null;
}

export type WaitingReport = WaitingOf<'ticket.submit'>;
export type WaitingStep = { [N in KeptStep]: WaitingOf<N> }[KeptStep];
export type Waiting = WaitingReport | WaitingStep;

/** Whether it is a step on a ticket rather than a new report. */
export const isWaitingStep = (one: Waiting): one is WaitingStep => one.op !== 'ticket.submit';

/** What must keep its order: the steps of one ticket; a report stands alone. */
export const queueOf = (one: Waiting): string =>
  isWaitingStep(one) ? one.input.ticketId : one.input.requestId;
