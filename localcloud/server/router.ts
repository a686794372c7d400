// A table of routes: method and path, where a path ending in /* also matches everything below it.
import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request: `rest` is what the /* of the path stands for, decoded. */
export interface RouteContext {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  rest: string;
}

/** Answers a request. */
export type Route = (context: RouteContext) => unknown;
/** Routes by "METHOD /path". */
export type Routes = Record<string, Route>;

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Finds the route of a request; HEAD is served by GET. Undefined when there is none. */
export function findRoute(
  routes: Routes,
  method: string,
  pathname: string,
): { route: Route; rest: string } | undefined {
  const verb = method === 'HEAD' ? 'GET' : method;
  const exact = routes[`${verb} ${pathname}`];
  if (exact) return { route: exact, rest: '' };
  for (let end = pathname.lastIndexOf('/'); end >= 0; end = pathname.lastIndexOf('/', end - 1)) {
    const route = routes[`${verb} ${pathname.slice(0, end)}/*`];
    const rest = decoded(pathname.slice(end + 1));
    if (route && rest !== undefined) return { route, rest };
    if (end === 0) break;
  }
  return undefined;
}
