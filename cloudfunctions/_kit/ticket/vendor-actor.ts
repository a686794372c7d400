import type { Actor } from '../../../src/domain/access/roles';
import type { Ticket } from '../../../src/domain/ticket/state';
import { stop } from '../refused';

/** The contractor who has the job, as the one who acts through its link (T23): the record names them, whoever held the phone. */
export function vendorActor({ assignee, communityId }: Ticket): Actor {
  if (assignee?.kind !== 'vendor') return stop('expired');
  return { id: assignee.id, alias: assignee.alias, roles: ['vendor'], communities: [communityId] };
}
