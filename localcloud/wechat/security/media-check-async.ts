// security.mediaCheckAsync: answers a trace id at once; the verdict follows as the event wxa_media_check.
import { randomUUID } from 'node:crypto';
import { textOf, wxError, wxOk, type Api } from '../openapi/api';
import { personRefusal, type LastSeen } from './check-person';
import { verdictFields, type Judge } from './judge';
import { SECURITY_LIMITS } from './limits';

/** Hands an event of WeChat to the function configured for it, after a delay in milliseconds. */
export type PushLater = (delayMs: number, event: Record<string, unknown>) => void;

/** The address as people read it, so that words in it can be judged. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** Takes a picture (2) or sound (1) by URL; refuses what `personRefusal` refuses and 40097 for a wrong URL or type. */
export const mediaCheckAsync =
  (parts: {
    judge: Judge;
    lastSeen: LastSeen;
    now: () => number;
    appid: string;
    pushLater: PushLater;
  }): Api =>
  (input) => {
    const refused = personRefusal(input, parts);
    if (refused) return refused;
    const url = textOf(input, 'media_url');
    if (url === undefined || !/^https?:\/\//.test(url)) return wxError(40097, 'invalid args, media_url');
    const type = input['media_type'];
    if (typeof type !== 'number' || !SECURITY_LIMITS.mediaTypes.has(type)) {
      return wxError(40097, 'invalid args, media_type');
    }
    const traceId = randomUUID();
    parts.pushLater(SECURITY_LIMITS.mediaDelayMs, {
      ToUserName: 'gh_local',
      FromUserName: input['openid'],
      CreateTime: Math.floor(parts.now() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: parts.appid,
      trace_id: traceId,
      version: 2,
      errcode: 0,
      errmsg: 'ok',
      ...verdictFields(parts.judge.judge(readable(url))),
    });
    return wxOk({ trace_id: traceId });
  };
