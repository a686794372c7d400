// Who may talk to the local cloud: this machine only, and no page of another site (nor one that rebinds its DNS name).
import type { IncomingMessage } from 'node:http';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

const isLoopback = (host: string): boolean => LOOPBACK.has(host.replace(/:\d+$/, ''));

/** Why a request is refused, or undefined when it may pass. Requests without an Origin do not come from a page. */
export function refusal(request: IncomingMessage, allowedOrigins: ReadonlySet<string>): string | undefined {
  const host = request.headers.host;
  if (host === undefined || !isLoopback(host)) return 'only requests to this machine are answered';
  const { origin } = request.headers;
  if (origin === undefined || origin === `http://${host}` || allowedOrigins.has(origin)) return undefined;
  return `requests from ${origin} are not answered, allow it with --allow-origin`;
}
