import { templates, type TemplateKey } from '../domain/notification/templates';
import { newId } from '../platform/new-id';
import { requestSubscribe } from '../platform/subscribe';
import { call } from './service';
import { useMe } from './use-me';

/**
 * Asks for subscription messages of the given kinds; must be called inside a tap (N2). Resolves with the number of kinds
 * accepted; every accept is recorded as one message that may be sent.
 */
export function useSubscribe(): (kinds: readonly TemplateKey[]) => Promise<number> {
  const { data: me } = useMe();
  return async (kinds) => {
    const wanted = kinds.flatMap((kind) => {
      const id = me?.templates[kind];
      return id ? [{ kind, id, title: templates[kind].title }] : [];
    });
    const accepted = await requestSubscribe(wanted);
    const results = wanted.map(({ kind, id }): [string, string] => [
      kind,
      accepted.includes(id) ? 'accept' : 'reject',
    ]);
    if (results.length > 0) {
      // The messages were granted to WeChat already; a failed record only means they are counted at the next top-up.
      await call('notify.record-accepts', { requestId: newId(), results: Object.fromEntries(results) }).catch(
        () => [],
      );
    }
    return accepted.length;
  };
}
