// Serves built files (--serve /prefix=DIR), for previews.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { contentTypeOf } from './content-type';
import { sendJson } from './reply';
import type { Route, Routes } from './router';

async function fileAt(path: string): Promise<{ path: string; size: number; etag: string } | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return fileAt(join(path, 'index.html'));
  if (!found?.isFile()) return undefined;
  return { path, size: found.size, etag: `"${found.size}-${Math.round(found.mtimeMs)}"` };
}

/** Files below `dir`; a folder answers its index.html. Nothing outside `dir` can be reached. */
export const staticRoute = (dir: string): Route => {
  const root = resolve(dir);
  return async ({ request, response, rest }) => {
    const path = resolve(root, `.${sep}${rest}`);
    const inside = path === root || path.startsWith(root + sep);
    const file = inside && !rest.includes('\0') ? await fileAt(path) : undefined;
    if (!file) return sendJson(response, 404, { errMsg: `no file ${rest}` });
    if (request.headers['if-none-match'] === file.etag) return response.writeHead(304).end();
    response.writeHead(200, {
      'content-type': contentTypeOf(extname(file.path)),
      'content-length': file.size,
      etag: file.etag,
      'cache-control': 'no-cache',
    });
    if (request.method === 'HEAD') return response.end();
    return createReadStream(file.path).pipe(response);
  };
};

/** Routes of all --serve folders; the prefix without its slash is sent to the one with it, for relative links. */
export function staticRoutes(serve: { prefix: string; dir: string }[]): Routes {
  return Object.fromEntries(
    serve.flatMap(({ prefix, dir }): [string, Route][] => {
      const redirect: Route = ({ response }) => response.writeHead(302, { location: `${prefix}/` }).end();
      const files: [string, Route] = [`GET ${prefix}/*`, staticRoute(dir)];
      return prefix ? [files, [`GET ${prefix}`, redirect]] : [files];
    }),
  );
}
