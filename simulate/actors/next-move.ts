import type { Forgotten, Life, Mind, Move } from '../life';
import { alarm } from './alarm';
import { desk } from './desk';
import { field } from './field';
import { resident } from './resident';

/** In the order in which people would speak up: danger first, then whoever's answer is awaited. */
const minds: readonly Mind[] = [alarm, resident, desk, field];

/** Who does what next about this ticket, and when; null when it is nobody's turn but the alarm clock's. */
export function nextMove(life: Life, now: number): Move | Forgotten | null {
  const { view } = life;
  if (!view) return null;
  for (const mind of minds) {
    const next = mind(life, view, now);
    if (next) return next;
  }
  return null;
}
