import type { InputOf, OperationName, OutputOf } from '../src/contract';
import type { Reply } from '../src/contract/envelope';
import type { Refusal } from '../src/domain/shared/refusal';
import type { Chance } from './chance';

/** What a person's phone makes of a call in the end; `sent` says how often it was sent. */
export type Answer<T> =
  | { kind: 'done'; data: T; sent: number }
  | { kind: 'refused'; refusal: Refusal; sent: number; contradiction: boolean }
  | { kind: 'unknown'; sent: number };

/** A phone sends the same request again when nothing comes back, as the mini-program does (T24). */
export type Phone = <N extends OperationName>(
  openid: string,
  name: N,
  input: InputOf<N>,
) => Promise<Answer<OutputOf<N>>>;

const MOST_TRIES = 8;

/** Phones on a bad line: a share of the replies never arrives, though the service has done its work. */
export function createPhone(url: string, lost: { share: number; chance: Chance }): Phone {
  return async <N extends OperationName>(openid: string, name: N, input: InputOf<N>) => {
    let knownDone = false;
    for (let sent = 1; sent <= MOST_TRIES; sent += 1) {
      const reply = await once<N>(url, openid, name, input);
      if (!reply || 'fault' in reply) continue;
      if (lost.chance.yes(lost.share)) {
        knownDone ||= reply.ok;
        continue;
      }
      if (reply.ok) return { kind: 'done', data: reply.data, sent };
      return { kind: 'refused', refusal: reply.refusal, sent, contradiction: knownDone };
    }
    return { kind: 'unknown', sent: MOST_TRIES };
  };
}

async function once<N extends OperationName>(
  url: string,
  openid: string,
  name: N,
  input: InputOf<N>,
): Promise<Reply<OutputOf<N>> | null> {
  const dot = name.indexOf('.');
  const sent = await fetch(`${url}/call/${name.slice(0, dot)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openid': openid },
    body: JSON.stringify({ op: name.slice(dot + 1), input }),
  });
  const body = (await sent.json()) as Reply<OutputOf<N>>;
  return sent.ok ? body : null;
}
