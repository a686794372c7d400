import Taro from '@tarojs/taro';
import type { Accepted, Template } from './subscribe-types';

const MOST = 3;

/**
 * Asks for messages inside a tap (N2). At most three templates: older WeChat versions refuse more. A refusal or a fault
 * is an empty answer: the service works without messages.
 */
export async function requestSubscribe(templates: Template[]): Promise<Accepted> {
  const tmplIds = templates.slice(0, MOST).map((template) => template.id);
  try {
    const answer = (await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] })) as unknown as Record<
      string,
      string
    >;
    return tmplIds.filter((id) => /^accept/.test(answer[id] ?? ''));
  } catch {
    return [];
  }
}
