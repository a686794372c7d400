// Reads request bodies with a limit.
import type { IncomingMessage } from 'node:http';

/** A request that is wrong in itself; `status` is the HTTP status it is refused with. */
export class BadRequest extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The whole body; rejects with a 413 BadRequest beyond `limit` bytes. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
    });
    request.on('error', reject);
    request.on('end', () => {
      if (size > limit) reject(new BadRequest(413, `the body exceeds ${limit} bytes`));
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
  });
}

/** A small JSON body as an object; an empty body is {}. Rejects with a 400 BadRequest otherwise. */
export async function readJson(
  request: IncomingMessage,
  limit = 1_000_000,
): Promise<Record<string, unknown>> {
  const text = (await readBody(request, limit)).toString('utf8');
  if (!text) return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadRequest(400, 'the body is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadRequest(400, 'the body must be a JSON object');
  }
  return value as Record<string, unknown>;
}
