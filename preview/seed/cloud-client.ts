import type { InputOf, OperationName, OutputOf } from '../../src/contract';
import type { Reply } from '../../src/contract/envelope';
import { smallNameOf } from '../../src/domain/shared/small-photo';
import { personIdOf } from '../../cloudfunctions/_kit/person-id';
import { ownFolder } from '../../cloudfunctions/_kit/privacy/files';

/** What the director needs of a running local cloud. */
export interface CloudClient {
  /** Calls an operation as a person; throws when it is refused, because the demonstration's people know the rules. */
  call<N extends OperationName>(openid: string, name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** Stores a picture as this person's upload and gives its file id. */
  upload(openid: string, cloudPath: string, picture: Buffer): Promise<string>;
  /** One more message of a template may be sent to this person: what their tap on 允许 tells WeChat. */
  accept(openid: string, templateId: string): Promise<void>;
  moveClock(to: number): Promise<void>;
  runTimer(functionName: string): Promise<void>;
  /** Functions can no longer call each other: deliveries wait for the timer, and so for the clock. */
  cutNudges(): Promise<void>;
}

/** A client of the local cloud at this address. */
export function cloudClient(url: string): CloudClient {
  const post = async (
    path: string,
    body: BodyInit,
    headers: Record<string, string> = {},
  ): Promise<unknown> => {
    const reply = await fetch(url + path, { method: 'POST', body, headers });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${text}`);
    return JSON.parse(text);
  };
  const json = (path: string, body: object, openid?: string): Promise<unknown> =>
    post(path, JSON.stringify(body), {
      'content-type': 'application/json',
      ...(openid ? { 'x-openid': openid } : {}),
    });
  return {
    async call<N extends OperationName>(openid: string, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
      const [functionName = '', op = ''] = name.split('.');
      const reply = (await json(`/call/${functionName}`, { op, input }, openid)) as Reply<OutputOf<N>>;
      if (reply.ok) return reply.data;
      const logs = 'fault' in reply ? await (await fetch(`${url}/dev/logs`)).text() : '';
      throw new Error(`${name} by ${openid}: ${JSON.stringify(reply)} ${logs.slice(-1500)}`);
    },
    async upload(openid, cloudPath, picture) {
      const store = (path: string): Promise<unknown> =>
        post(
          `/client/uploadFile?cloudPath=${encodeURIComponent(ownFolder(personIdOf(openid)) + path)}`,
          new Uint8Array(picture),
          { 'x-openid': openid },
        );
      // These pictures are as small as a phone's small ones: each is its own sibling.
      const small = smallNameOf(cloudPath);
      const [reply] = await Promise.all([store(cloudPath), small ? store(small) : null]);
      return (reply as { fileID: string }).fileID;
    },
    accept: async (openid, templateId) => void (await json('/dev/accepts', { openid, templateId, count: 1 })),
    moveClock: async (to) => void (await json('/dev/clock', { now: to })),
    cutNudges: async () => {
      const error = { code: 'SYS_ERR', message: 'the demonstration delivers by its timer' };
      const rules = [{ action: 'functions.invokeFunction', probability: 1, error }];
      await json('/dev/faults', { rules });
    },
    async runTimer(functionName) {
      const outcome = (await json(`/dev/run-timer/${functionName}`, {})) as { failure?: unknown };
      if (outcome.failure) throw new Error(`timer of ${functionName}: ${JSON.stringify(outcome.failure)}`);
    },
  };
}
