// The addresses storage hands out: PUT /upload/<token> and GET /files/<token>/<name>.
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { ServerResponse } from 'node:http';
import { contentTypeOf } from '../server/content-type';
import { sendBytes } from '../server/reply';
import type { Routes } from '../server/router';
import { declaresTooMuch, FileTooLarge } from './files';
import type { Storage } from './storage';

/** An error as the object store writes it, which the SDK parses. */
function sendXml(response: ServerResponse, status: number, code: string, message: string): void {
  const xml =
    `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message>` +
    '<RequestId>local</RequestId><TraceId>local</TraceId></Error>';
  sendBytes(response, status, Buffer.from(xml), { 'content-type': 'application/xml' });
}

/** Types a browser only shows; everything else is a download, so that a stored page cannot act as the preview. */
const SHOWN = /^(image\/(?!svg)|video\/|audio\/)/;

/** Uploads answer an empty 200, as the object store does. */
export const storageRoutes = (storage: Storage): Routes => ({
  'PUT /upload/*': async ({ request, response, rest }) => {
    const grant = storage.tokens.verify(rest, 'put');
    if (typeof grant === 'string')
      return sendXml(response, 403, 'SignatureDoesNotMatch', `the token is ${grant}`);
    try {
      if (declaresTooMuch(request.headers)) throw new FileTooLarge();
      await storage.files.put(grant.path, request);
    } catch (error) {
      if (!(error instanceof FileTooLarge)) throw error;
      request.resume();
      return sendXml(response, 400, 'EntityTooLarge', 'the file is larger than storage takes');
    }
    return response.writeHead(200, { 'content-length': 0 }).end();
  },
  'GET /files/*': async ({ request, response, rest }) => {
    const grant = storage.tokens.verify(rest.split('/')[0] ?? '', 'get');
    if (typeof grant === 'string') return sendXml(response, 403, 'AccessDenied', `the address is ${grant}`);
    const file = await storage.files.find(grant.path);
    if (!file) return sendXml(response, 404, 'NoSuchKey', 'the file does not exist');
    const type = contentTypeOf(extname(file.path));
    response.writeHead(200, {
      'content-type': type,
      'content-length': file.size,
      'content-disposition': SHOWN.test(type) ? 'inline' : 'attachment',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=600',
    });
    if (request.method === 'HEAD') return response.end();
    return createReadStream(storage.files.location(file)).pipe(response);
  },
});
