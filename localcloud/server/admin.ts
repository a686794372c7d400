// POST /admin: the protocol of wx-server-sdk. Hot path: read, parse, hand over, count, reply.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '../database/open-database';
import type { AdminReply, AdminRequest } from '../database/types';
import type { FaultPlan, Faults } from '../faults/faults';
import { readBody } from './body';
import type { Calls, RunningCall } from './calls';
import { parseMultipart } from './multipart';
import { sendBytes, sendJsonText } from './reply';
import type { Stats } from './stats';

/** What a service knows of a request: the function call it belongs to, if any. */
export interface AdminContext {
  call: RunningCall | undefined;
  requestId: string;
}

/** The answer of a service: JSON for most, bytes for the open interface. */
export type ServiceReply = AdminReply | { bytes: Uint8Array };

/** Answers one action, such as functions.invokeFunction. */
export type Service = (body: AdminRequest, context: AdminContext) => ServiceReply | Promise<ServiceReply>;

/** The parts a request may reach. */
export interface AdminParts {
  database: Database;
  services: Readonly<Record<string, Service>>;
  calls: Calls;
  stats: Stats;
  faults: Faults;
}

const MAX_BODY = 64 * 1024 * 1024;

function parseRequest(request: IncomingMessage, body: Buffer): AdminRequest | undefined {
  const type = request.headers['content-type'] ?? '';
  try {
    const parsed: unknown = type.startsWith('multipart/form-data')
      ? parseMultipart(body, type)
      : JSON.parse(body.toString('utf8'));
    const action = (parsed as { action?: unknown } | null)?.action;
    return typeof action === 'string' ? (parsed as AdminRequest) : undefined;
  } catch {
    return undefined;
  }
}

/** The name a request is counted and disturbed under: its action, with the API name for the open interface. */
function countedName(body: AdminRequest): string {
  return typeof body['apiName'] === 'string' ? `${body.action}:${body['apiName']}` : body.action;
}

async function answer(parts: AdminParts, body: AdminRequest, context: AdminContext): Promise<ServiceReply> {
  const { database, services, stats } = parts;
  const stat = context.call?.stats;
  if (body.action.startsWith('database.')) {
    const handled = database.handle(body);
    // Awaiting a plain value would let other requests in between, whose counters would then be taken for this one.
    const reply = handled instanceof Promise ? await handled : handled;
    stats.database(stat, body.action, database.takeStats());
    return reply;
  }
  stats.service(stat, countedName(body));
  const service = Object.hasOwn(services, body.action) ? services[body.action] : undefined;
  if (!service)
    return { code: 'INVALID_PARAM', message: `action ${body.action} is not supported by the local cloud` };
  return service(body, context);
}

async function disturbed(
  { database }: AdminParts,
  plan: FaultPlan,
  reply: () => Promise<ServiceReply>,
  response: ServerResponse,
): Promise<ServiceReply | undefined> {
  if (plan.delayMs) await new Promise((resolve) => setTimeout(resolve, plan.delayMs));
  if (plan.abort) await database.handle(plan.abort);
  const result = plan.instead ?? (await reply());
  if (!plan.dropReply) return result;
  response.destroy();
  return undefined;
}

/** Handles one request of the SDK; errors are replies with status 200, as production sends them. */
export async function handleAdmin(
  parts: AdminParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = randomUUID();
  const body = parseRequest(request, await readBody(request, MAX_BODY));
  const send = (reply: AdminReply): void =>
    sendJsonText(response, 200, JSON.stringify({ requestId, ...reply }));
  if (!body) return send({ code: 'INVALID_PARAM', message: 'the request has no action' });
  const id = /[?&]call=([^&]+)/.exec(request.url ?? '')?.[1];
  const context: AdminContext = { call: parts.calls.running(id), requestId };
  const plan = parts.faults.plan(countedName(body), body);
  const work = (): Promise<ServiceReply> => answer(parts, body, context);
  let reply: ServiceReply | undefined;
  try {
    reply = plan ? await disturbed(parts, plan, work, response) : await work();
  } catch (error) {
    reply = {
      code: 'SYS_ERR',
      message: `local cloud: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  if (!reply) return;
  if ('bytes' in reply) sendBytes(response, 200, reply.bytes, { 'content-type': 'application/octet-stream' });
  else send(reply);
}
