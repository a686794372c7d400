// What happened, for developers and tests: messages, accepts, statistics, logs, live events, health.
import type { FunctionRuntime } from '../../functions/runtime';
import type { Logs } from '../../functions/logs';
import type { Journal } from '../../wechat/journal';
import { BadRequest, readJson } from '../body';
import type { LiveEvents } from '../events';
import { sendJson } from '../reply';
import type { Routes } from '../router';
import type { Stats } from '../stats';

const query = (url: URL, name: string): string | undefined => url.searchParams.get(name) ?? undefined;

function acceptOf(body: Record<string, unknown>): { openid: string; templateId: string; count: number } {
  const { openid, templateId, count = 1 } = body;
  if (typeof openid !== 'string' || typeof templateId !== 'string' || !openid || !templateId) {
    throw new BadRequest(400, 'send {"openid","templateId","count"}');
  }
  if (typeof count !== 'number' || !Number.isInteger(count))
    throw new BadRequest(400, 'count must be an integer');
  return { openid, templateId, count };
}

/** Read-only views, plus the accepts a person's taps on requestSubscribeMessage grant. */
export const inspectRoutes = (parts: {
  runtime: FunctionRuntime;
  journal: Journal;
  stats: Stats;
  logs: Logs;
  events: LiveEvents;
}): Routes => ({
  'GET /dev/health': ({ response }) =>
    sendJson(response, 200, {
      ok: true,
      pid: process.pid,
      functions: parts.runtime.list().map(({ name }) => name),
    }),
  'GET /dev/messages': ({ response, url }) =>
    sendJson(response, 200, parts.journal.messages(query(url, 'openid'))),
  'GET /dev/accepts': ({ response, url }) =>
    sendJson(response, 200, parts.journal.accepts(query(url, 'openid'))),
  'POST /dev/accepts': async ({ request, response }) => {
    const { openid, templateId, count } = acceptOf(await readJson(request));
    parts.journal.accept(openid, templateId, count);
    sendJson(response, 200, { openid, templateId, count: parts.journal.balance(openid, templateId) });
  },
  'GET /dev/stats': ({ response, url }) => {
    const requestId = query(url, 'requestId');
    const fn = query(url, 'function');
    const filter = { ...(requestId ? { requestId } : {}), ...(fn ? { function: fn } : {}) };
    sendJson(response, 200, parts.stats.snapshot(filter));
  },
  'POST /dev/stats/reset': ({ response }) => {
    parts.stats.reset();
    sendJson(response, 200, { ok: true });
  },
  'GET /dev/logs': ({ response, url }) => sendJson(response, 200, parts.logs.list(query(url, 'requestId'))),
  'GET /dev/events': ({ response, url }) => parts.events.open(response, query(url, 'openid')),
});
