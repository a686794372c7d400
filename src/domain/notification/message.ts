import type { StaffRole } from '../access/roles';
import type { TemplateKey } from './templates';

/** Whom a message is for: one person, or everybody of some roles in a community (but for `except`), on duty if anybody is; whoever leads where nobody has the roles. */
export type Recipient =
  | { kind: 'person'; id: string }
  | { kind: 'roles'; roles: readonly StaffRole[]; communityId: string; except?: readonly string[] };

/** A message waiting in the outbox of the document whose change it tells (N4). Times are epoch ms. */
export interface Message {
  /** unique within the document: `<version>.<index>`; makes delivery idempotent */
  key: string;
  kind: string;
  to: Recipient;
  title: string;
  body: string;
  /** page path with query, without a leading slash as `subscribeMessage.send` wants it */
  link: string;
  template: TemplateKey;
  values: { number: string; area: string; status: string; note: string };
  at: number;
  /** when it may disturb (N6); the inbox has it at once */
  pushAt: number;
  urgent: boolean;
}
