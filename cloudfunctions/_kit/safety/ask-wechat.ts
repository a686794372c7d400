import { maskCovered } from '../../../src/domain/privacy/covered';
import { cloud } from '../cloud';
import { temporaryLinks } from '../temporary-links';

/** WeChat's name for comments, the nearest to a report. */
const SCENE = 2;
const MOST_CHARACTERS = 2_500;
const IMAGE = 2;
const SOUND = 1;

/** Whether WeChat lets a text pass; numbers in it go as stars. Throws when it cannot be asked. */
export async function textPasses(text: string, openid: string): Promise<boolean> {
  const content = Array.from(maskCovered(text)).slice(0, MOST_CHARACTERS).join('');
  const reply = (await cloud.openapi.security.msgSecCheck({
    openid,
    scene: SCENE,
    version: 2,
    content,
  } as never)) as unknown as { result?: { suggest?: string } };
  return reply.result?.suggest === 'pass';
}

/** Begins the check of a picture or voice note; its trace id, under which the verdict comes later; null for a file that is gone. */
export async function askMedia(file: string, openid: string): Promise<string | null> {
  const mediaUrl = (await temporaryLinks([file])).get(file);
  if (!mediaUrl) return null;
  const reply = (await cloud.openapi.security.mediaCheckAsync({
    mediaUrl,
    mediaType: /\.(mp3|aac|webm|m4a)$/.test(file) ? SOUND : IMAGE,
    openid,
    scene: SCENE,
    version: 2,
  } as never)) as unknown as { traceId?: string; trace_id?: string };
  return reply.traceId ?? reply.trace_id ?? null;
}
