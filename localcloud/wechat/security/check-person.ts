// What both content checks ask of openid, scene and version.
import { isOpenid, wxError, type ApiInput } from '../openapi/api';
import type { ApiReply } from '../openapi/envelope';
import { SECURITY_LIMITS } from './limits';

/** When a person last used the mini-program, in epoch milliseconds; undefined when never. */
export type LastSeen = (openid: string) => number | undefined;

/** 40097 wrong version, 40003 openid, 40129 scene, 61010 when the person was not active within two hours. */
export function personRefusal(
  input: ApiInput,
  parts: { lastSeen: LastSeen; now: () => number },
): ApiReply | undefined {
  const { version, openid, scene } = input;
  if (version !== 2) return wxError(40097, 'invalid args, version must be 2');
  if (!isOpenid(openid)) return wxError(40003, 'invalid openid');
  if (typeof scene !== 'number' || !SECURITY_LIMITS.scenes.has(scene)) return wxError(40129, 'invalid scene');
  const seen = parts.lastSeen(openid);
  if (seen === undefined || parts.now() - seen > SECURITY_LIMITS.activeWithinMs) {
    return wxError(61010, 'the user has not used the mini-program within two hours');
  }
  return undefined;
}
