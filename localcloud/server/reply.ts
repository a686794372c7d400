// Writes answers.
import type { ServerResponse } from 'node:http';

/** Sends text that already is JSON. The content type is the one the SDK looks for. */
export function sendJsonText(response: ServerResponse, status: number, json: string): void {
  const body = Buffer.from(json);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  });
  response.end(body);
}

/** Sends a value as JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  sendJsonText(response, status, JSON.stringify(value));
}

/** Sends bytes. */
export function sendBytes(
  response: ServerResponse,
  status: number,
  body: Uint8Array,
  headers: Record<string, string>,
): void {
  response.writeHead(status, { 'content-length': body.length, ...headers });
  response.end(body);
}
