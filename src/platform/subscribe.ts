import Taro from '@tarojs/taro';
import type { SubscribeAnswer, Template } from './subscribe-types';

const MOST = 3;
const NOTHING: SubscribeAnswer = { results: {}, blocked: [] };

/**
 * Asks for messages inside a tap (N2). At most three templates: older WeChat versions refuse more. A refusal or a fault
 * is an answer without accepts: the service works without messages.
 */
export async function requestSubscribe(templates: Template[]): Promise<SubscribeAnswer> {
  const tmplIds = templates.slice(0, MOST).map((template) => template.id);
  if (tmplIds.length === 0) return NOTHING;
  const answer = await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] }).catch(() => ({}));
  const words = answer as unknown as Record<string, string>;
  const results = Object.fromEntries(tmplIds.map((id) => [id, words[id] ?? 'reject']));
  const refused = tmplIds.filter((id) => !/^accept/.test(results[id] ?? ''));
  return { results, blocked: refused.length > 0 ? await blockedOf(refused) : [] };
}

/** Those of the ids that WeChat no longer asks about, because the person chose "no" for good or switched all messages off. */
async function blockedOf(ids: string[]): Promise<string[]> {
  try {
    const { subscriptionsSetting } = await Taro.getSetting({ withSubscriptions: true });
    const { mainSwitch, itemSettings } = subscriptionsSetting as {
      mainSwitch?: boolean;
      itemSettings?: Record<string, string>;
    };
    if (mainSwitch === false) return ids;
    return ids.filter((id) => itemSettings?.[id] === 'reject');
  } catch {
    return [];
  }
}

/** Tells that messages are switched off in WeChat, and leads to the switch if the person wants (N2). */
export async function explainBlocked(words: { title: string; content: string }): Promise<void> {
  const { confirm } = await Taro.showModal({ ...words, confirmText: '去打开', cancelText: '暂不' });
  if (confirm) await Taro.openSetting({ withSubscriptions: true }).catch(() => undefined);
}
