import { z } from 'zod';
import { id } from '../fields';
import { operation } from '../operation';

/** Every kind of document that lives by steps, alarms and messages. */
export const workflowNames = ['ticket', 'complaint', 'visit'] as const;
export type WorkflowName = (typeof workflowNames)[number];

/** What else may have been told a moment ago: a decision about a house, whose messages stand in the inboxes with it (P1). */
export type Told = WorkflowName | 'binding';

/** Delivers a document's committed messages now instead of at the next tick (N4). Brings forward, never adds: safe from anybody. */
export const deliver = operation<{ delivered: number }>()(
  'notify.deliver',
  z.object({ workflow: z.enum([...workflowNames, 'binding']).default('ticket'), id }),
);
