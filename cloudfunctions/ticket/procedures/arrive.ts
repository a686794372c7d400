import { arriveOnSite } from '../../../src/domain/ticket/decisions/arrive-on-site';
import { step } from '../../_kit/ticket/step';

/** T13. */
export const arrive = step('ticket.arrive', arriveOnSite, (input) => ({
  location: input.location ?? null,
  permission: input.permission,
}));
