// functions.invokeFunction: one function calls another through the SDK.
import type { Service } from '../server/admin';
import type { Calls } from '../server/calls';
import { calledByFunction, type Caller } from './context';

/** Somebody outside any function, such as a script with the SDK, is calling. */
const SCRIPT: Caller = { source: 'local_script' };

/** Runs the callee as the caller's person, one link further down the chain. */
export const invokeService =
  (calls: Calls): Service =>
  async (body, { call }) => {
    const result = await calls.invoke({
      name: String(body['function_name'] ?? ''),
      event: typeof body['request_data'] === 'string' && body['request_data'] ? body['request_data'] : '{}',
      caller: calledByFunction(call?.caller ?? SCRIPT),
      nested: true,
    });
    if ('result' in result) return { data: { response_data: result.result } };
    return { code: result.failure.code, message: result.failure.errMsg };
  };
