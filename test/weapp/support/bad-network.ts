import type { Fetch } from '../../../localcloud/client/wx-cloud';

/** A network that can lose the answer of a call after the cloud has done the work: the phone cannot know which it was. */
export function badNetwork(): { fetch: Fetch; loseAnswerOf(op: string): void } {
  let lost: string | null = null;
  return {
    loseAnswerOf(op) {
      lost = `"op":"${op}"`;
    },
    async fetch(url, init) {
      const answer = await fetch(url, init);
      if (lost === null || !String(init.body).includes(lost)) return answer;
      lost = null;
      throw new Error('ERR_CONNECTION_RESET');
    },
  };
}
