// A live stream of what happens (server-sent events): delivered messages and fired timers.
import type { ServerResponse } from 'node:http';

/** Something to tell listeners; `openid` limits it to that person's stream. */
export interface LiveEvent {
  type: 'message' | 'tick' | 'clock' | 'reload';
  openid?: string;
  data: unknown;
}

/** Open streams. */
export interface LiveEvents {
  emit(event: LiveEvent): void;
  /** Turns a response into a stream; with `openid` it hears only that person's and general events. */
  open(response: ServerResponse, openid: string | undefined): void;
  close(): void;
}

/** No listeners yet. */
export function createLiveEvents(): LiveEvents {
  const listeners = new Map<ServerResponse, string | undefined>();
  return {
    emit({ type, openid, data }) {
      const text = `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
      for (const [response, wanted] of listeners) {
        if (openid === undefined || wanted === undefined || wanted === openid) response.write(text);
      }
    },
    open(response, openid) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
      response.write(': open\n\n');
      listeners.set(response, openid);
      response.on('close', () => listeners.delete(response));
    },
    close() {
      for (const response of listeners.keys()) response.end();
    },
  };
}
