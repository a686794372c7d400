import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the preview is doing; `done` of `total` steps while it prepares demo data. */
export interface PreviewStatus {
  state: 'preparing' | 'ready' | 'failed';
  done: number;
  total: number;
}

/** A server beside the local cloud for what the cloud cannot do to itself: starting over. */
export interface Control {
  url: string;
  close(): void;
}

/**
 * GET /status, POST /reset. Answers the preview's own page only: a request must carry its origin, which pages of other
 * sites cannot pretend.
 */
export function startControl(parts: {
  isOurs: (origin: string) => boolean;
  status: () => PreviewStatus;
  reset: () => void;
}): Promise<Control> {
  const server = createServer((request, response) => {
    const origin = request.headers.origin ?? '';
    if (!parts.isOurs(origin)) return response.writeHead(403).end();
    if (request.method === 'POST' && request.url === '/reset') parts.reset();
    else if (request.method !== 'GET' || request.url !== '/status') return response.writeHead(404).end();
    const headers = { 'content-type': 'application/json', 'access-control-allow-origin': origin };
    return response.writeHead(200, headers).end(JSON.stringify(parts.status()));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = (): void => void (server.close(), server.closeAllConnections());
      resolve({ url: `http://127.0.0.1:${port}`, close });
    });
  });
}
