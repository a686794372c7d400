// POST /call/<function>: run a function as one person, for previews and tests.
import type { IncomingMessage } from 'node:http';
import { FROM_CLIENT, type Caller } from '../functions/context';
import { FUNCTION_LIMITS } from '../functions/limits';
import { readBody } from './body';
import type { Calls } from './calls';
import { sendJson, sendJsonText } from './reply';
import type { Route } from './router';

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** Who calls, from the headers x-openid, x-unionid and x-appid. */
export const callerOf = (request: IncomingMessage): Caller => ({
  openid: header(request, 'x-openid'),
  unionid: header(request, 'x-unionid'),
  appid: header(request, 'x-appid'),
  source: FROM_CLIENT,
});

/** Answers the function's result as JSON, or 500 with errCode and errMsg. */
export const callRoute =
  (calls: Calls): Route =>
  async ({ request, response, rest }) => {
    const body = await readBody(request, FUNCTION_LIMITS.maxEventBytes + 1);
    const result = await calls.invoke({
      name: rest,
      event: body.length === 0 ? '{}' : body.toString('utf8'),
      caller: callerOf(request),
    });
    response.setHeader('x-request-id', result.requestId);
    if ('result' in result) return sendJsonText(response, 200, result.result);
    const { errCode, errMsg } = result.failure;
    return sendJson(response, 500, { errCode, errMsg, requestId: result.requestId });
  };
