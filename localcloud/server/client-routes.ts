// What wx.cloud gives a mini-program, over HTTP, for the browser preview and for simulated devices.
import { FUNCTION_LIMITS } from '../functions/limits';
import type { Storage } from '../storage/storage';
import { readJson } from './body';
import { callerOf } from './call-route';
import type { Calls } from './calls';
import { clientStorageRoutes } from './client-storage-routes';
import { sendJson, sendJsonText } from './reply';
import type { Route, Routes } from './router';

const callFunction =
  (calls: Calls): Route =>
  async ({ request, response }) => {
    const { name, data } = await readJson(request, FUNCTION_LIMITS.maxEventBytes + 1024);
    const result = await calls.invoke({
      name: String(name ?? ''),
      event: JSON.stringify(data ?? {}),
      caller: callerOf(request),
    });
    const { requestId } = result;
    if ('failure' in result) return sendJson(response, 500, { ...result.failure, requestID: requestId });
    return sendJsonText(
      response,
      200,
      `{"result":${result.result},"requestID":"${requestId}","errMsg":"cloud.callFunction:ok"}`,
    );
  };

/** POST /client/callFunction {name, data} and the routes of files; the person is in x-openid. */
export const clientRoutes = (calls: Calls, storage: Storage): Routes => ({
  'POST /client/callFunction': callFunction(calls),
  ...clientStorageRoutes(storage),
});
