import cloud from 'wx-server-sdk';

// The SDK's own types say that env is a string; the documented constant is a symbol.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });

/** The database of the environment the function runs in. Only `_kit` talks to the SDK. */
export const db = cloud.database();

/** Query and update operators. */
export const _ = db.command;

/** Who is calling, as WeChat says; never taken from the event. Empty openid: a timer or another function without a person. */
export function wxContext(): { openid: string; source: string } {
  const { OPENID, SOURCE } = cloud.getWXContext();
  return { openid: OPENID ?? '', source: SOURCE ?? '' };
}

/** The SDK itself, for WeChat's own services and for calling other functions. */
export { cloud };
