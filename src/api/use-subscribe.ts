import { templates, type TemplateKey } from '../domain/notification/templates';
import { newId } from '../platform/new-id';
import { readStored, writeStored } from '../platform/storage';
import { explainBlocked, requestSubscribe } from '../platform/subscribe';
import { keys } from './keys';
import { queryClient } from './query-client';
import { call } from './service';
import { useMe } from './use-me';

const EXPLAINED = 'subscribe-explained';
const EXPLANATION = {
  title: '微信通知已关闭',
  content:
    '您在微信里选了「总是拒绝」，所以收不到提醒。可以到设置里打开；不打开也没关系，进展都在「消息」里。',
};

/**
 * Asks for subscription messages of the given kinds; must be called inside a tap (N2). Resolves with the number of kinds accepted;
 * every accept is recorded as one message that may be sent. Whoever has refused for good is told once where to change it.
 */
export function useSubscribe(): (kinds: readonly TemplateKey[]) => Promise<number> {
  const { data: me } = useMe();
  return async (kinds) => {
    const wanted = kinds.flatMap((kind) => {
      const id = me?.templates[kind];
      return id ? [{ kind, id, title: templates[kind].title }] : [];
    });
    const { results, blocked } = await requestSubscribe(wanted);
    const asked = wanted.filter(({ id }) => results[id] !== undefined);
    if (asked.length > 0) {
      const told = Object.fromEntries(asked.map(({ kind, id }) => [kind, results[id] ?? 'reject']));
      const off = asked.filter(({ id }) => blocked.includes(id)).map(({ kind }) => kind);
      // The messages were granted to WeChat already; when this fails, WeChat's own event still counts them.
      await call('notify.record-accepts', { requestId: newId(), results: told, blocked: off }).catch(
        () => [],
      );
      void queryClient.invalidateQueries({ queryKey: keys.balance });
    }
    if (blocked.length > 0 && !readStored<boolean>(EXPLAINED)) {
      writeStored(EXPLAINED, true);
      void explainBlocked(EXPLANATION);
    }
    return asked.filter(({ id }) => /^accept/.test(results[id] ?? '')).length;
  };
}
