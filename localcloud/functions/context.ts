// Who calls, as production tells a function: environment variables which wx-server-sdk reads on every getWXContext().

/** Where a call comes from. `source` grows along a chain of calls: wx_client, then wx_client,scf. */
export interface Caller {
  openid?: string | undefined;
  unionid?: string | undefined;
  appid?: string | undefined;
  source: string;
}

/** The environment and app a local cloud pretends to be. */
export interface Identity {
  env: string;
  appid: string;
}

/** Source of a mini-program's call. */
export const FROM_CLIENT = 'wx_client';
/** Source of a timer's call. */
export const FROM_TIMER = 'wx_trigger';
/** Source of a message WeChat pushes, such as the result of a media check. */
export const FROM_WECHAT = 'wx_unknown';

/** The caller seen by a function which another function called: same person, longer chain. */
export const calledByFunction = (caller: Caller): Caller => ({ ...caller, source: `${caller.source},scf` });

/** Variables fixed for the life of an instance; a bundled SDK without them probes the network or dies. */
export function instanceEnv(identity: Identity, own: Record<string, string>): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: identity.env,
    TCB_ENV: identity.env,
    ...own,
  };
}

/** Variables set for one call; undefined ones are removed, so that nothing of the call before remains. */
export function callEnv(call: {
  caller: Caller;
  identity: Identity;
  adminUrl: string;
}): Record<string, string | undefined> {
  const { caller, identity } = call;
  const wx: Record<string, string | undefined> = {
    WX_CLIENTIP: '127.0.0.1',
    WX_APPID: caller.appid ?? identity.appid,
    WX_OPENID: caller.openid,
    WX_UNIONID: caller.unionid,
  };
  const keys = Object.keys(wx).filter((key) => wx[key] !== undefined);
  return {
    ...wx,
    WX_CONTEXT_KEYS: keys.join(','),
    WX_API_TOKEN: 'local',
    TCB_SOURCE: caller.source,
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE,WX_API_TOKEN',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: call.adminUrl }),
    TRIGGER_SRC: caller.source.startsWith(FROM_TIMER) ? 'timer' : undefined,
  };
}
