// What WeChat remembers: accepts people gave, and messages it delivered. An append-only file, so that a kill loses
// nothing that was answered.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A delivered subscription message; `at` in epoch milliseconds, `data` as field → text. */
export interface Message {
  id: number;
  openid: string;
  templateId: string;
  page: string;
  data: Record<string, string>;
  at: number;
}

type Entry =
  | { type: 'accept'; openid: string; templateId: string; count: number }
  | { type: 'message'; message: Message };

/** Accepts and messages of everybody. */
export interface Journal {
  /** The person accepted `count` more messages of a template. */
  accept(openid: string, templateId: string, count: number): void;
  /** Messages the person may still be sent with this template. */
  balance(openid: string, templateId: string): number;
  /** Every person's remaining accepts. */
  accepts(openid?: string): { openid: string; templateId: string; count: number }[];
  /** Delivers a message and consumes one accept. */
  deliver(message: Omit<Message, 'id'>): Message;
  messages(openid?: string): Message[];
}

function readEntries(file: string): Entry[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): Entry[] => {
      try {
        return line ? [JSON.parse(line) as Entry] : [];
      } catch {
        // A line cut off by a kill was never answered.
        return [];
      }
    });
}

/** Opens the journal kept in `dir`; `onMessage` hears of every delivery from now on. */
export function openJournal(dir: string, onMessage: (message: Message) => void): Journal {
  const file = join(dir, 'wechat.jsonl');
  const balances = new Map<string, { openid: string; templateId: string; count: number }>();
  const messages: Message[] = [];

  const change = (openid: string, templateId: string, by: number): void => {
    const key = JSON.stringify([openid, templateId]);
    const known = balances.get(key) ?? { openid, templateId, count: 0 };
    known.count = Math.max(0, known.count + by);
    balances.set(key, known);
  };
  const apply = (entry: Entry): void => {
    if (entry.type === 'accept') return change(entry.openid, entry.templateId, entry.count);
    change(entry.message.openid, entry.message.templateId, -1);
    messages.push(entry.message);
  };
  const record = (entry: Entry): void => {
    appendFileSync(file, `${JSON.stringify(entry)}\n`);
    apply(entry);
  };
  readEntries(file).forEach(apply);

  return {
    accept: (openid, templateId, count) => record({ type: 'accept', openid, templateId, count }),
    balance: (openid, templateId) => balances.get(JSON.stringify([openid, templateId]))?.count ?? 0,
    accepts: (openid) =>
      [...balances.values()].filter((entry) => openid === undefined || entry.openid === openid),
    deliver(message) {
      const delivered: Message = { id: messages.length + 1, ...message };
      record({ type: 'message', message: delivered });
      onMessage(delivered);
      return delivered;
    },
    messages: (openid) => messages.filter((message) => openid === undefined || message.openid === openid),
  };
}
