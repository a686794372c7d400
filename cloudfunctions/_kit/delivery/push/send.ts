import { templateData } from '../../../../src/domain/notification/template-data';
import type { SendOutcome } from '../../../../src/domain/notification/push/after-send';
import { cloud } from '../../cloud';
import type { InboxDoc } from '../inbox-doc';

/** Asks WeChat to send a message; its code, `fault` when the platform said no for itself, `silent` when nobody answered. Never throws. */
export async function send(doc: InboxDoc, openid: string, templateId: string): Promise<SendOutcome> {
  try {
    await cloud.openapi.subscribeMessage.send({
      touser: openid,
      templateId,
      page: doc.link,
      data: templateData({ ...doc, key: '', to: { kind: 'person', id: doc.to }, pushAt: doc.at }),
    });
    return 0;
  } catch (error) {
    return outcomeOf(error);
  }
}

/** The platform's own "no answer in time", from its gateway or WeChat behind it. */
const TIMEOUTS: readonly number[] = [-501002, -601003, -601008];
/** The SDK gives a connection that broke the code of any other failure; only its words tell them apart. */
const BROKEN = /hang up|ECONNRESET|ETIMEDOUT|ESOCKET|EPIPE|timed? ?out|aborted/i;

function outcomeOf(error: unknown): SendOutcome {
  const { errCode, errMsg } = error as { errCode?: unknown; errMsg?: unknown };
  const code = Number(errCode);
  if (!Number.isInteger(code) || code === 0) return 'silent';
  // WeChat's own codes are positive, and -1 when it is busy; the platform's are far below.
  if (code > 0 || code === -1) return code;
  return TIMEOUTS.includes(code) || BROKEN.test(String(errMsg)) ? 'silent' : 'fault';
}
