import type { StaffRole } from '../../../../src/domain/access/roles';
import type { CategoryCode } from '../../../../src/domain/classification/taxonomy';
import type { Relation } from '../../../../src/domain/people/relation';

/** Codes handed out to residents and colleagues. */
export const INVITES = 'invites';

interface Offer {
  /** the keyed hash of the code: a dump of the database lets nobody in */
  _id: string;
  communityId: string;
  createdBy: string;
  /** how the inviter is called: 张**, 客服小李 */
  from: string;
  createdAt: number;
  expiresAt: number;
  /** how many may still use it */
  left: number;
  usedBy: string[];
}

/** Into a house (P1). */
export interface HomeOffer extends Offer {
  kind: 'home';
  houseId: string;
  relation: Relation;
  /** null when the desk invites: nobody leaves in tow of an agent */
  invitedBy: string | null;
}

/** Into the staff (P3). */
export interface StaffOffer extends Offer {
  kind: 'staff';
  alias: string;
  roles: StaffRole[];
  skills: CategoryCode[];
  /** the community's name, once somebody has been taken on by it: it never does so again */
  enlisted?: string;
}

export type InviteDoc = HomeOffer | StaffOffer;
