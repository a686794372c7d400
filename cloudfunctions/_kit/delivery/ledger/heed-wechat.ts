import { block, countAccept } from '../../../../src/domain/notification/ledger/ledger';
import { isTemplateKey, type TemplateKey } from '../../../../src/domain/notification/templates';
import { personIdOf } from '../../person-id';
import { _, find, updateWhere } from '../../store';
import { readDirectory } from '../../read-directory';
import { TEMPLATES, templateIdsIn } from '../template-ids';
import { INBOX, type InboxDoc } from '../inbox-doc';
import { changeLedger } from './change-ledger';
import { readSubscriptionEvent, type SubscriptionNews } from './wechat-events';

/**
 * Takes in what WeChat tells of subscriptions (N2): accepts, refusals for good, and what became of messages whose reply was lost.
 * Whoever calls can only speak for themselves: the event's person must be the caller.
 */
export async function heedWechat(event: Record<string, unknown>, caller: string): Promise<number> {
  const news = readSubscriptionEvent(event).filter(({ openid }) => openid === caller);
  for (const one of news) await heed(one);
  return news.length;
}

async function heed(news: SubscriptionNews): Promise<void> {
  const ids = templateIdsIn(await readDirectory([TEMPLATES]));
  const key = Object.keys(ids)
    .filter(isTemplateKey)
    .find((name) => ids[name] === news.templateId);
  if (!key) return;
  const person = personIdOf(news.openid);
  if (news.event === 'sent') return confirm(person, key, news);
  if (/^accept/.test(news.answer))
    await changeLedger(person, key, news.id, (ledger) => countAccept(ledger, 'event', news.at));
  // A "no" in the popup is only for this once; a switch in the settings is for good.
  else if (news.event === 'change' && news.answer === 'reject')
    await changeLedger(person, key, news.id, block);
}

/** WeChat says what became of a message: the oldest one of this template still waiting for an answer was meant (N4). */
async function confirm(person: string, template: TemplateKey, news: SubscriptionNews): Promise<void> {
  if (news.errorCode !== 0) return;
  const waiting = await find<InboxDoc>(INBOX, {
    where: { to: person, push: 'unconfirmed', template, at: _.gt(0) },
    order: [['at', 'asc']],
    limit: 5,
  });
  for (const { _id } of waiting) {
    const change = { push: 'sent', stage: 'push', pushDueAt: null, code: 0, deadAt: null };
    if ((await updateWhere(INBOX, { _id, push: 'unconfirmed' }, change)) === 1) return;
  }
}
