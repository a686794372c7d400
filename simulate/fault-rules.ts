/**
 * Misbehaviour of the cloud for a share of all requests: the database fails, loses its reply, or somebody else was faster; WeChat
 * fails or loses its reply. The nudge between functions is always lost: then every message waits for the timer, and the clock may
 * jump without leaving a delivery half-way.
 */
export function faultRules(share: number): object[] {
  const error = { code: 'SYS_ERR', message: 'simulated' };
  const nudges = { action: 'functions.invokeFunction', probability: 1, error };
  if (share === 0) return [nudges];
  return [
    nudges,
    { action: 'database.modifyDocument', probability: share, conflict: true },
    {
      action: 'database.*',
      probability: share / 2,
      error: { code: 'DATABASE_REQUEST_FAILED', message: 'simulated' },
    },
    { action: 'database.*', probability: share / 2, dropReply: true },
    { action: 'wx.openApi:*', probability: share / 2, error },
    { action: 'wx.openApi:*', probability: share / 2, dropReply: true },
  ];
}
