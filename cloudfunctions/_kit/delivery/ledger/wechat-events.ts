/** One line of an event about subscriptions: a tap's answer, a switch in the settings, or what became of a message. */
export interface SubscriptionNews {
  openid: string;
  event: 'popup' | 'change' | 'sent';
  templateId: string;
  /** accept or reject, for popup and change */
  answer: string;
  /** 0 when it was delivered, for sent */
  errorCode: number | null;
  /** identifies the event's line: WeChat repeats events nobody acknowledged */
  id: string;
  /** epoch ms, to the second */
  at: number;
}

const EVENTS: Readonly<Record<string, SubscriptionNews['event']>> = {
  subscribe_msg_popup_event: 'popup',
  subscribe_msg_change_event: 'change',
  subscribe_msg_sent_event: 'sent',
};

type Json = Record<string, unknown>;

/** Reads an event that WeChat pushes to the function; empty for anything else. `List` is an object when there is one line, an array
 * when there are several, and some versions wrap it in an object of the event's name (N2). */
export function readSubscriptionEvent(event: Json): SubscriptionNews[] {
  const name = String(event.Event);
  const kind = EVENTS[name];
  const openid = event.FromUserName;
  if (event.MsgType !== 'event' || !kind || typeof openid !== 'string') return [];
  const wrapped = Object.values(event).find(
    (value): value is Json => typeof value === 'object' && value !== null && 'List' in value,
  );
  const list = event.List ?? wrapped?.List;
  const lines = Array.isArray(list) ? (list as unknown[]) : [list];
  const at = Number(event.CreateTime) * 1000 || 0;
  return lines.flatMap((line, n): SubscriptionNews[] => {
    if (typeof line !== 'object' || line === null) return [];
    const { TemplateId, SubscribeStatusString, ErrorCode, MsgID } = line as Json;
    if (typeof TemplateId !== 'string') return [];
    return [
      {
        openid,
        event: kind,
        templateId: TemplateId,
        answer: String(SubscribeStatusString ?? ''),
        errorCode: ErrorCode === undefined ? null : Number(ErrorCode),
        id: `wx-${kind}-${String(event.CreateTime)}-${String(MsgID ?? n)}`,
        at,
      },
    ];
  });
}
