import type { Recipient } from '../../notification/message';
import { policyOf } from '../../ticket/terms';
import { approverRoles, reviewerRoles } from '../independence';
import { stageOf } from '../stage';
import type { Complaint } from '../state';
import { staff } from './draft';

const person = (one: { id: string } | null): Recipient[] => (one ? [{ kind: 'person', id: one.id }] : []);

/** Whoever owes the present step: the first contact, the handler, the approvers; the desk while nobody does. */
export function holders(complaint: Complaint): Recipient[] {
  const { owner, handler } = complaint;
  const desk = staff(complaint, 'agent', 'dispatcher');
  const policy = policyOf(complaint.terms);
  switch (stageOf(complaint)) {
    case 'handling':
      return handler ? person(handler) : [staff(complaint, 'supervisor')];
    case 'approval':
      return [staff(complaint, ...approverRoles(complaint, policy))];
    case 'decision':
      return [
        staff(
          complaint,
          ...(complaint.judgement?.valid === false
            ? reviewerRoles(complaint)
            : approverRoles(complaint, policy)),
        ),
      ];
    case 'ended':
      return [...person(handler ?? owner)];
    default:
      return owner ? person(owner) : [desk];
  }
}
