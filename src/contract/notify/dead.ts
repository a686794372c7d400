import { z } from 'zod';
import { cursor, id } from '../fields';
import { operation } from '../operation';
import type { Page } from '../views';

/** A message that was given up after errors (N3). `via` says which way it was to go. */
export interface DeadLetter {
  id: string;
  via: 'wechat' | 'robot';
  deadAt: number;
  title: string;
  number: string;
  tries: number;
  /** the platform's last code; -1 when there was none */
  code: number;
}

/** A community's dead letters, the newest first, 20 a page. */
export const listDead = operation<Page<DeadLetter>>()(
  'notify.list-dead',
  z.object({ communityId: id, via: z.enum(['wechat', 'robot']).default('wechat'), cursor }),
);

/** Puts a dead letter back on its way. Refusals: not-found, wrong-status (somebody did already). */
export const retryDead = operation<{ done: true }>()(
  'notify.retry-dead',
  z.object({ id, via: z.enum(['wechat', 'robot']) }),
);
