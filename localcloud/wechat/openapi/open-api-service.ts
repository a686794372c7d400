// wx.openApi: cloud.openapi.* of a function. Checks the function's permission, then asks the emulated API.
import type { FunctionRuntime } from '../../functions/runtime';
import type { Service } from '../../server/admin';
import type { Api } from './api';

/** The gateway's own refusals (wx-server-sdk error table). */
const API_NOT_FOUND = -604100;
const NO_PERMISSION = -604101;

/** Serves the given APIs by name, such as `subscribeMessage.send`. Scripts outside functions need no permission. */
export const openApiService =
  (apis: Readonly<Record<string, Api>>, runtime: FunctionRuntime): Service =>
  async (body, { call }) => {
    // Loaded with the first call: most starts of the local cloud never need it.
    const { decodeParameters, encodeReply } = await import('./envelope');
    const name = String(body['apiName'] ?? '');
    const data = body['requestData'];
    if (!(data instanceof Uint8Array)) {
      return { code: 'INVALID_PARAM', message: `${name}: the request carries no protobuf data` };
    }
    const api = Object.hasOwn(apis, name) ? apis[name] : undefined;
    if (!api) return { bytes: encodeReply({ errorCode: API_NOT_FOUND }) };
    if (call && !runtime.get(call.function)?.config.openapi.has(name)) {
      return { bytes: encodeReply({ errorCode: NO_PERMISSION }) };
    }
    return { bytes: encodeReply(await api(decodeParameters(data), { caller: call?.caller })) };
  };
