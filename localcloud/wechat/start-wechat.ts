// WeChat's side of the local cloud, put together.
import type { Clock } from '../clock';
import { FROM_WECHAT } from '../functions/context';
import type { FunctionRuntime } from '../functions/runtime';
import type { Scheduler } from '../functions/timers/scheduler';
import type { Calls } from '../server/calls';
import type { Options } from '../server/options';
import type { Service } from '../server/admin';
import type { Routes } from '../server/router';
import { wechatRoutes } from '../server/dev/wechat-routes';
import type { Journal } from './journal';
import { openApis } from './open-apis';
import { openApiService } from './openapi/open-api-service';
import { readPages } from './pages';
import { createPhoneCodes } from './phone-number/get-phone-number';
import { createJudge } from './security/judge';
import { readTemplates } from './subscribe-message/templates';

/** The services and developer routes of WeChat. */
export function startWechat(parts: {
  options: Options;
  clock: Clock;
  calls: Calls;
  runtime: FunctionRuntime;
  scheduler: Scheduler;
  journal: Journal;
  base: () => string;
}): { services: Record<string, Service>; routes: Routes } {
  const { options, clock, calls } = parts;
  const judge = createJudge();
  const phoneCodes = createPhoneCodes({ appid: options.appid, now: clock.now });
  const push = async (event: Record<string, unknown>): Promise<void> => {
    if (options.pushFunction === undefined) return;
    const caller = { source: FROM_WECHAT, openid: String(event['FromUserName']) };
    await calls.invoke({ name: options.pushFunction, event: JSON.stringify(event), caller });
  };
  const apis = openApis({
    journal: parts.journal,
    templates: readTemplates(options.templatesFile),
    isPage: readPages(options.pagesFile),
    qrUrl: () => options.qrUrl ?? `${parts.base()}/{page}?scene={scene}`,
    judge,
    lastSeen: calls.lastSeen,
    phoneCodes,
    pushLater: (delayMs, event) => parts.scheduler.once(clock.now() + delayMs, () => push(event)),
    appid: options.appid,
    now: clock.now,
  });
  return {
    services: { 'wx.openApi': openApiService(apis, parts.runtime) },
    routes: wechatRoutes({ phoneCodes, judge }),
  };
}
