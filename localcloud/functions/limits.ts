// What production allows a cloud function, as data. Sources are the public documents of WeChat CloudBase and Tencent SCF.

const MB = 1024 * 1024;

/** Limits of one cloud function: sizes in bytes, times in seconds unless the name says otherwise. */
export const FUNCTION_LIMITS = {
  /** Default time a call may take. developers.weixin.qq.com wxcloud guide, functions. */
  defaultTimeoutSeconds: 3,
  /** The longest time a config.json may ask for. */
  maxTimeoutSeconds: 60,
  /** Time the module itself may take to load, apart from the call. */
  loadTimeoutSeconds: 30,
  defaultMemoryMb: 256,
  maxMemoryMb: 3072,
  /** Event of a synchronous call (SCF 406 RequestTooLarge). */
  maxEventBytes: 6 * MB,
  /** Result handed to a mini-program (-604001). */
  maxClientResultBytes: 1 * MB,
  /** Result handed to another function (SCF 407). */
  maxResultBytes: 6 * MB,
  /** Production allows one timer trigger a function. */
  maxTimers: 1,
} as const;

/** How the emulator shares one machine; production has no such limits. */
export const POOL_LIMITS = {
  /** Instances of one function kept ready or working, unless --max-instances says otherwise. */
  instancesPerFunction: 4,
  /** Calls from function to function may pass that cap, or two functions waiting for each other would never finish. */
  instancesForNestedCalls: 32,
  /** Beyond the first, an instance that was idle this long (milliseconds) is stopped. */
  idleMs: 60_000,
  /** Calls of one function that may wait for an instance before more are refused. */
  maxQueue: 10_000,
} as const;
