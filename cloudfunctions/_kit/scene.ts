import { createHmac, timingSafeEqual } from 'node:crypto';
import { derivedKey, secrets } from './secrets';

/** The `scene` of a spot's QR code (P5): `<spotId>.<issue>.<signature>`, at most 32 of WeChat's allowed characters. */
export function sceneOf(spotId: string, issue: number): string {
  return `${spotId}.${issue.toString(36)}.${signature(spotId, issue)}`;
}

/** Reads a scene; null when it is damaged, forged or not ours. Whether the issue is still valid, the spot's document says. */
export function readScene(scene: string): { spotId: string; issue: number } | null {
  const [spotId = '', issueText = '', given = '', ...rest] = scene.split('.');
  const issue = parseInt(issueText, 36);
  if (rest.length > 0 || !/^[A-Za-z0-9]{1,14}$/.test(spotId) || !Number.isInteger(issue)) return null;
  const expected = signature(spotId, issue);
  if (given.length !== expected.length || !timingSafeEqual(Buffer.from(given), Buffer.from(expected)))
    return null;
  return { spotId, issue };
}

function signature(spotId: string, issue: number): string {
  const key = derivedKey('scene', secrets().keys.at(-1)?.id).key;
  return createHmac('sha256', key)
    .update(`${spotId}.${issue}`)
    .digest('base64url')
    .replace(/[-_]/g, '0')
    .slice(0, 12);
}
