const TIMEOUT_MS = 4_000;
const WECOM = 'qyapi.weixin.qq.com';

/** What came of a post: WeCom's code (0 = posted), `silent` without an answer, `no-robot` when the address may not be used. */
export type PostOutcome = number | 'silent' | 'no-robot';

/** Whether a webhook may be called: WeCom's own host over https, or a host the deployment names in ROBOT_ORIGINS (a proxy, a test). */
export function mayPost(url: string): boolean {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return false;
  }
  if (parsed.protocol === 'https:' && parsed.host === WECOM) return true;
  return (process.env.ROBOT_ORIGINS ?? '').split(',').filter(Boolean).includes(parsed.origin);
}

/** Posts one text to a group's robot (N3). Never throws. */
export async function postToGroup(url: string, text: string): Promise<PostOutcome> {
  if (!mayPost(url)) return 'no-robot';
  try {
    const reply = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ msgtype: 'text', text: { content: text } }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const { errcode } = (await reply.json()) as { errcode?: unknown };
    return typeof errcode === 'number' ? errcode : 'silent';
  } catch {
    return 'silent';
  }
}
