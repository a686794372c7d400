// The real SDK in this process, pointed wherever the bench wants.
import sdk from 'wx-server-sdk';

/** Points the SDK at a server, from its next request on. */
export function pointSdkAt(url: string): void {
  process.env['TCB_CONTEXT_CNFG'] = JSON.stringify({ URL: `${url}/admin` });
}

/** The SDK, initialised as inside a function. */
export function connectSdk(url: string): typeof sdk {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: 'local-env',
  });
  pointSdkAt(url);
  sdk.init({ env: 'local-env' });
  return sdk;
}
