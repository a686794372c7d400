// What a developer may command: faults, one run of a timer, reading the functions again.
import type { Faults } from '../../faults/faults';
import { parseFaultRule } from '../../faults/fault-rule';
import type { FunctionRuntime } from '../../functions/runtime';
import type { Tick } from '../../functions/timers/scheduler';
import { BadRequest, readJson } from '../body';
import type { CallResult } from '../calls';
import { sendJson } from '../reply';
import type { Routes } from '../router';

/** Routes that change how the local cloud behaves from now on. */
export const controlRoutes = (parts: {
  faults: Faults;
  runtime: FunctionRuntime;
  now: () => number;
  fire: (tick: Tick) => Promise<CallResult>;
  reload: () => void;
}): Routes => ({
  'GET /dev/faults': ({ response }) => sendJson(response, 200, parts.faults.list()),
  'POST /dev/faults': async ({ request, response }) => {
    const { seed = 1, rules = [] } = await readJson(request);
    if (typeof seed !== 'number' || !Array.isArray(rules))
      throw new BadRequest(400, 'send {"seed":1,"rules":[…]}');
    parts.faults.set(seed, rules.map(parseFaultRule));
    sendJson(response, 200, parts.faults.list());
  },
  'DELETE /dev/faults': ({ response }) => {
    parts.faults.set(1, []);
    sendJson(response, 200, parts.faults.list());
  },
  'POST /dev/run-timer/*': async ({ response, rest }) => {
    const timer = parts.runtime.get(rest)?.config.timers[0];
    if (!timer) throw new BadRequest(404, `function ${rest} has no timer`);
    sendJson(response, 200, await parts.fire({ function: rest, trigger: timer.name, at: parts.now() }));
  },
  'POST /dev/reload': ({ response }) => {
    parts.reload();
    sendJson(response, 200, { functions: parts.runtime.list().map(({ name }) => name) });
  },
});
