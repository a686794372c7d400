import type { CommunityPolicy } from '../../policy/community-policy';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import type { TicketEvent } from '../events';
import type { Assignee } from '../facts';
import type { Ticket } from '../state';
import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';
import { assignTechnician } from './assign-technician';
import { transferJob } from './transfer-job';

export interface LinkVendor extends Command {
  /** a contractor without an account who is to have the job; null = the vendor who has it */
  vendor: Assignee | null;
  reason: string | null;
  expiresAt: number;
}

/** A link to the work order for a contractor without an account, who first gets the job if it is not theirs yet (T23). */
export const linkVendor: Decision<LinkVendor> = (command, ticket, policy) => {
  const refusal = refusedNow('vendor-link', command.by, ticket);
  if (refusal) return refusal;
  const handed = handOver(command, ticket, policy);
  if (isRefusal(handed)) return handed;
  const vendor = command.vendor ?? ticket.assignee;
  if (vendor?.kind !== 'vendor')
    return refuse('invalid-input', { field: 'vendor', detail: { problem: 'required' } });
  const { at, by, expiresAt } = command;
  const issue = (ticket.vendorLink?.issue ?? 0) + 1;
  return [...handed, { type: 'vendor-linked', at, by: signed(by), vendor, issue, expiresAt }];
};

function handOver(command: LinkVendor, ticket: Ticket, policy: CommunityPolicy): TicketEvent[] | Refusal {
  const { vendor, at, by, reason } = command;
  if (!vendor || vendor.id === ticket.assignee?.id) return [];
  const { communityId } = ticket;
  const candidate = {
    onDuty: true,
    suspended: false,
    communities: [communityId],
    roles: ['vendor' as const],
  };
  const given = { at, by, assignee: vendor, candidate };
  return ticket.assignee
    ? transferJob({ ...given, reason: reason ?? '' }, ticket, policy)
    : assignTechnician({ ...given, note: reason }, ticket, policy);
}
