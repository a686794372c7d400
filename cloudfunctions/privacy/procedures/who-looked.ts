import { pageOfLooks } from '../../_kit/privacy/audit';
import { procedure } from '../../_kit/procedure';

/** P4, P7: who looked at me. */
export const whoLooked = procedure('privacy.who-looked', {
  handle: ({ cursor }, call) => pageOfLooks({ person: call.actor.id }, cursor),
});
