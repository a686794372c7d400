import { gather } from '../../src/platform/gather';
import type { Cast } from '../seed/cast';

/** A delivered subscription message as the local cloud tells it. */
export interface Delivered {
  id: number;
  openid: string;
  templateId: string;
  page: string;
  data: Record<string, string | { value: string }>;
  at: number;
}

/** A message as WeChat would show it. */
export interface Shown {
  title: string;
  /** our value of the field, e.g. `note`, or empty */
  value: (of: string) => string;
}

/** Reads a message with the fields its template declares. */
export function shownOf(message: Delivered, templates: Cast['templates']): Shown {
  const template = templates[message.templateId];
  const value = (of: string): string => {
    const field = Object.entries(template?.fields ?? {}).find(([, from]) => from === of)?.[0];
    const raw = field === undefined ? undefined : message.data[field];
    return typeof raw === 'object' ? raw.value : (raw ?? '');
  };
  return { title: template?.title ?? '服务通知', value };
}

/** All messages so far, newest last. */
export const pastMessages = async (): Promise<Delivered[]> =>
  (await (await fetch('/dev/messages')).json()) as Delivered[];

/** Calls back for everything the local cloud tells from now on; the browser reconnects by itself. */
export function listen(heard: { message: (message: Delivered) => void; change: () => void }): void {
  const events = new EventSource('/dev/events');
  events.addEventListener('message', (event) => heard.message(JSON.parse(String(event.data)) as Delivered));
  const change = gather(heard.change);
  for (const type of ['tick', 'clock', 'reload', 'open']) events.addEventListener(type, change);
}
