import { staff } from '../draft';
import type { Recipient } from '../message';
import type { Assignee } from '../../ticket/facts';
import type { Ticket } from '../../ticket/state';

/** Dispatchers and agents. */
export const desk = (ticket: Ticket): Recipient => staff(ticket, 'dispatcher', 'agent');

/** Everybody on duty: an emergency concerns all (T20). */
export const everybody = (ticket: Ticket): Recipient =>
  staff(ticket, 'agent', 'dispatcher', 'technician', 'supervisor', 'manager');

/** One person of the staff, or nobody. */
export const colleague = (assignee: Pick<Assignee, 'id'> | null | undefined): Recipient[] =>
  assignee ? [{ kind: 'person', id: assignee.id }] : [];
