import type { StaffRole } from '../../access/roles';
import { nextAllowed } from '../../policy/quiet-hours';
import type { Message, Recipient } from '../../notification/message';
import type { TemplateKey } from '../../notification/templates';
import { policyOf } from '../../ticket/terms';
import { partyIds } from '../independence';
import type { Complaint } from '../state';
import { statusNameOf } from '../status';
import { complaintLinks } from './links';

/** A message before the document gives it a key. */
export type ComplaintDraft = Omit<Message, 'key' | 'kind'>;

/** What is said, and how loudly. */
export interface Said {
  title: string;
  body: string;
  template: TemplateKey;
  urgent?: boolean;
  /** goes out at once although it is night: the person is waiting at the phone for it */
  awaited?: boolean;
}

/** One message about a record; quiet hours hold the push back unless it is level 3, urgent or awaited (N6). Never who complains (C9). */
export function draft(complaint: Complaint, at: number, to: Recipient, said: Said): ComplaintDraft {
  const urgent = said.urgent ?? complaint.level === 3;
  const own = to.kind === 'person' && to.id === complaint.complainant.id;
  return {
    to,
    title: said.title,
    body: said.body,
    link: own ? complaintLinks.resident(complaint.id) : complaintLinks.staff(complaint.id),
    template: said.template,
    values: {
      number: complaint.number,
      area: own || !complaint.complainant.hidden ? complaint.place.area : '本小区',
      status: statusNameOf(complaint),
      note: said.body,
    },
    at,
    pushAt: urgent || said.awaited ? at : nextAllowed(at, policyOf(complaint.terms).quietHours),
    urgent,
  };
}

const above: Partial<Record<StaffRole, StaffRole>> = {
  agent: 'supervisor',
  dispatcher: 'supervisor',
  supervisor: 'manager',
  manager: 'executive',
  executive: 'manager',
};

/** Staff of roles, without anybody it is about (C6); where one of them holds such a role, whoever is above hears of it too. */
export function staff(complaint: Complaint, ...roles: StaffRole[]): Recipient {
  const touched = roles.filter((role) => complaint.subjects.some((person) => person.roles.includes(role)));
  const higher = touched.flatMap((role) => above[role] ?? []);
  return {
    kind: 'roles',
    roles: [...new Set([...roles, ...higher])],
    communityId: complaint.communityId,
    except: partyIds(complaint),
  };
}
