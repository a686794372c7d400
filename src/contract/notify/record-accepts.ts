import { z } from 'zod';
import { operation } from '../operation';

/** How many more messages of a template may be sent to the caller (N2). */
export interface Balance {
  template: string;
  left: number;
}

/** The result of `requestSubscribeMessage`, by template key; every accept is one send (N2). */
export const recordAccepts = operation<Balance[]>()(
  'notify.record-accepts',
  z.object({
    requestId: z.string().min(8).max(64),
    results: z.record(z.string().max(40), z.string().max(40)),
  }),
);
