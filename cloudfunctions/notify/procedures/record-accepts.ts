import type { Balance } from '../../../src/contract/notify/record-accepts';
import { templates } from '../../../src/domain/notification/templates';
import { procedure } from '../../_kit/procedure';
import { _, find, insert, updateWhere } from '../../_kit/store';

/** A person's accepts of one template (N2). `_id` = `<person>:<template>`. */
interface SubscriptionDoc {
  _id: string;
  person: string;
  template: string;
  left: number;
  requests: string[];
}

/** N2: every accept adds one send, once per tap however often the result arrives. */
export const recordAccepts = procedure('notify.record-accepts', {
  handle: async ({ requestId, results }, call) => {
    const accepted = Object.entries(results)
      .filter(([template, result]) => template in templates && /^accept/.test(result))
      .map(([template]) => template);
    await Promise.all(accepted.map((template) => addAccept(call.actor.id, template, requestId)));
    const ids = Object.keys(results).map((template) => `${call.actor.id}:${template}`);
    const docs = await find<SubscriptionDoc>('subscriptions', { where: { _id: _.in(ids) }, limit: 20 });
    return docs.map(({ template, left }): Balance => ({ template, left }));
  },
});

async function addAccept(person: string, template: string, requestId: string): Promise<void> {
  const _id = `${person}:${template}`;
  const first: SubscriptionDoc = { _id, person, template, left: 1, requests: [requestId] };
  if (await insert('subscriptions', first)) return;
  await updateWhere(
    'subscriptions',
    { _id, requests: _.nin([requestId]) },
    { left: _.inc(1), requests: _.push({ each: [requestId], slice: -20 }) },
  );
}
