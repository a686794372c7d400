// The real wx-server-sdk in the test process, talking to a local cloud: for seeding and looking at data.
import type * as Sdk from 'wx-server-sdk';

/** Points the SDK of this process at a local cloud and returns it, initialised. */
export function connectSdk(base: string): typeof Sdk {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${base}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: 'local-env',
    TCB_ENV: 'local-env',
    // The SDK's warning about slow requests outlives a test that cut its request off.
    SILENCE: 'true',
  });
  const sdk = jest.requireActual<typeof Sdk>('wx-server-sdk');
  sdk.init({ env: 'local-env' });
  return sdk;
}
