import type { InputOf, OperationName, OutputOf } from '../contract';
import type { CallEvent, Reply } from '../contract/envelope';
import { FaultError, NetworkError, RefusalError } from './errors';

/** The transport: calls a cloud function by name. WeChat's cloud call, or the local cloud's in the preview. */
export type Invoke = (functionName: string, event: CallEvent) => Promise<unknown>;

/** Calls an operation with types on both sides. Throws RefusalError, FaultError or NetworkError and nothing else. */
export type Call = <N extends OperationName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;

/** A typed client over a transport: `call('ticket.submit', {…})` → function `ticket`, operation `submit`. */
export function createCall(invoke: Invoke): Call {
  return async <N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const dot = name.indexOf('.');
    const reply = await invoke(name.slice(0, dot), { op: name.slice(dot + 1), input }).catch(
      (reason: unknown) => {
        throw new NetworkError(reason);
      },
    );
    if (!isReply(reply)) throw new NetworkError(reply);
    if (reply.ok) return reply.data as OutputOf<N>;
    if ('refusal' in reply) throw new RefusalError(reply.refusal, reply.fresh);
    throw new FaultError(reply.fault.requestId);
  };
}

function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}
