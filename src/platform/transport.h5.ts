import { identityKey } from './identity';
import { TransportError, type Transport } from './transport-types';

/** Nothing to bind: the local cloud is on the same address as the page. */
export function startCloud(): void {}

/** Preview: the local cloud's imitation of `wx.cloud.callFunction`, speaking as the identity in the address. */
export const transport: Transport = {
  async invoke(functionName, event) {
    const reply = await fetch(`/call/${functionName}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-openid': identityKey() },
      body: JSON.stringify(event),
    }).catch((fault: unknown) => {
      throw new TransportError('offline', String(fault));
    });
    const body: unknown = await reply.json().catch(() => null);
    if (!reply.ok) throw new TransportError('failed', JSON.stringify(body));
    return body;
  },
};
