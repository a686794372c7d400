// GET and POST /dev/clock: what time it is, and moving it.
import type { Clock } from '../../clock';
import type { Scheduler } from '../../functions/timers/scheduler';
import { BadRequest, readJson } from '../body';
import { sendJson } from '../reply';
import type { Routes } from '../router';
import { parseDuration } from './duration';

const shown = (instant: number): { now: string; ms: number } => ({
  now: new Date(instant).toISOString(),
  ms: instant,
});

function targetOf(body: Record<string, unknown>, now: number): number {
  const { advance, now: wanted } = body;
  if (typeof advance === 'string') {
    const ms = parseDuration(advance);
    if (ms === undefined)
      throw new BadRequest(400, `advance ${JSON.stringify(advance)} is not a duration such as 25h`);
    return now + ms;
  }
  const instant = typeof wanted === 'string' || typeof wanted === 'number' ? new Date(wanted).getTime() : NaN;
  if (Number.isNaN(instant))
    throw new BadRequest(400, 'send {"advance":"25h"} or {"now":"2026-03-02T08:00:00+08:00"}');
  return instant;
}

/** After a move the answer comes once every timer due on the way has run; `fired` lists them. */
export const clockRoutes = (clock: Clock, scheduler: Scheduler): Routes => ({
  'GET /dev/clock': ({ response }) => sendJson(response, 200, shown(clock.now())),
  'POST /dev/clock': async ({ request, response }) => {
    const fired = await scheduler.moveTo(targetOf(await readJson(request), clock.now()));
    sendJson(response, 200, { ...shown(clock.now()), fired });
  },
});
