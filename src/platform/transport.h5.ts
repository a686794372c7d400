import { identityKey } from './identity';
import { TransportError, type Transport } from './transport-types';

/** Nothing to bind: the local cloud is on the same address as the page. */
export function startCloud(): void {}

/** Preview: the local cloud's imitation of `wx.cloud.callFunction`, speaking as the identity in the address. */
export const transport: Transport = {
  async invoke(functionName, event) {
    const reply = await fetch('/client/callFunction', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-openid': identityKey() },
      body: JSON.stringify({ name: functionName, data: event }),
    }).catch((fault: unknown) => {
      throw new TransportError('offline', String(fault));
    });
    const body = (await reply.json().catch(() => null)) as { result?: unknown; errMsg?: string } | null;
    if (!reply.ok || !body) throw new TransportError('failed', body?.errMsg ?? `HTTP ${reply.status}`);
    return body.result;
  },
};
