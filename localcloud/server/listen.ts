// The HTTP server: guard, hot path, routes, and errors as JSON.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { handleAdmin, type AdminParts } from './admin';
import { BadRequest } from './body';
import { refusal } from './guard';
import { sendJson } from './reply';
import { findRoute, type Routes } from './router';

function sendError(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  const status = error instanceof BadRequest ? error.status : 500;
  const errMsg = error instanceof Error ? error.message : String(error);
  sendJson(response, status, { errCode: status === 500 ? -501001 : -501007, errMsg });
}

async function route(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const found = findRoute(routes, request.method ?? 'GET', url.pathname);
  if (!found) return sendJson(response, 404, { errMsg: `no ${request.method ?? ''} ${url.pathname}` });
  await found.route({ request, response, url, rest: found.rest });
}

/** Lets a page of an allowed other origin read the answer; true when the request was only its question beforehand. */
function answerForeignOrigin(request: IncomingMessage, response: ServerResponse): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined || origin === `http://${host ?? ''}`) return false;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-headers', 'content-type,x-openid,x-unionid,x-appid');
  response.setHeader('access-control-expose-headers', 'x-request-id');
  if (request.method !== 'OPTIONS') return false;
  response.writeHead(204, { 'access-control-allow-methods': 'GET,POST,PUT,DELETE' }).end();
  return true;
}

/** Creates the server; it is not listening yet. */
export function createHttpServer(
  admin: AdminParts,
  routes: Routes,
  allowedOrigins: ReadonlySet<string>,
): Server {
  const server = createServer((request, response) => {
    const refused = refusal(request, allowedOrigins);
    if (refused) return sendJson(response, 403, { errMsg: refused });
    if (answerForeignOrigin(request, response)) return undefined;
    const work =
      request.method === 'POST' && /^\/admin(?:\?|$)/.test(request.url ?? '')
        ? handleAdmin(admin, request, response)
        : route(routes, request, response);
    work.catch((error: unknown) => sendError(response, error));
    return undefined;
  });
  // The SDK's side closes idle connections first; otherwise it may write into one that is just being closed.
  server.keepAliveTimeout = 75_000;
  server.requestTimeout = 0;
  return server;
}

/** Listens on 127.0.0.1 and resolves with the port; rejects in plain words when it is taken. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`port ${port} is already in use`) : error),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
