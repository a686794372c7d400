import templateIds from '../../template-ids.json';
import { templateData } from '../../../src/domain/notification/template-data';
import { cloud } from '../cloud';
import type { PersonDoc } from '../directory';
import { readDirectory } from '../read-directory';
import { _, updateWhere } from '../store';
import { INBOX, type InboxDoc, type PushState } from './inbox-doc';

/** Nobody else tries while one instance is sending; longer than the function may run. */
export const LEASE_MS = 60_000;
const MOST_TRIES = 6;

/** WeChat's answers that trying again will not change: wrong openid, template, page, field; refused or used up. */
const FINAL: Record<number, PushState> = {
  40003: 'failed',
  40037: 'failed',
  41030: 'failed',
  47003: 'failed',
  43101: 'refused',
};

/** Sends one leased message as a subscription message if an accept is left (N2), and records its fate. Never throws. */
export async function push(doc: InboxDoc, now: number): Promise<void> {
  const person = (await readDirectory([`person:${doc.to}`])).get(`person:${doc.to}`) as PersonDoc | undefined;
  if (!person) return settle(doc, 'failed', null);
  const ledger = `${doc.to}:${doc.template}`;
  if (!doc.paid && !(await takeAccept(ledger))) return settle(doc, 'unsubscribed', null);
  const code = await send(doc, person.openid);
  if (code === 0) return settle(doc, 'sent', 0);
  const final = FINAL[code];
  // WeChat knows better than our ledger: nothing is left.
  if (code === 43101) await updateWhere('subscriptions', { _id: ledger }, { left: 0 });
  if (final || doc.tries + 1 >= MOST_TRIES) return settle(doc, final ?? 'failed', code);
  await updateWhere(
    INBOX,
    { _id: doc._id },
    { pushDueAt: now + 30_000 * 2 ** doc.tries, tries: _.inc(1), paid: true, code },
  );
}

async function takeAccept(ledger: string): Promise<boolean> {
  return (await updateWhere('subscriptions', { _id: ledger, left: _.gt(0) }, { left: _.inc(-1) })) === 1;
}

/** WeChat's code, 0 when it went out, -1 when nobody knows. */
async function send(doc: InboxDoc, openid: string): Promise<number> {
  try {
    await cloud.openapi.subscribeMessage.send({
      touser: openid,
      templateId: templateIds[doc.template],
      page: doc.link,
      data: templateData({ ...doc, key: '', to: { kind: 'person', id: doc.to }, pushAt: doc.at }),
    });
    return 0;
  } catch (error) {
    const code = Number((error as { errCode?: unknown }).errCode);
    return Number.isInteger(code) && code !== 0 ? code : -1;
  }
}

async function settle(doc: InboxDoc, state: PushState, code: number | null): Promise<void> {
  await updateWhere(INBOX, { _id: doc._id }, { push: state, pushDueAt: null, code });
}
