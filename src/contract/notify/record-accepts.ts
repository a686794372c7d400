import { z } from 'zod';
import { operation } from '../operation';

/** How many more messages of a template may be sent to the caller (N2). */
export interface Balance {
  template: string;
  left: number;
  /** refused for good in WeChat's settings */
  blocked: boolean;
}

/** The result of `requestSubscribeMessage`, by template key; every accept is one send. `blocked` names the templates that the person
 * has switched off for good (N2). */
export const recordAccepts = operation<Balance[]>()(
  'notify.record-accepts',
  z.object({
    requestId: z.string().min(8).max(64),
    results: z
      .record(z.string().max(40), z.string().max(40))
      .refine((results) => Object.keys(results).length <= 10, { error: 'too-long' }),
    blocked: z.array(z.string().max(40)).max(10).default([]),
  }),
);
