import type { Relation } from '../../../domain/people/relation';

/** Somebody of a household as the others see them; the phone is masked (P4). */
export interface Member {
  personId: string;
  /** 张**; one's own in full */
  name: string;
  phone: string;
  relation: Relation;
  me: boolean;
  /** whether the caller may end their access */
  removable: boolean;
}

/** A house of the caller with who else lives there. */
export interface MyHome {
  houseId: string;
  communityId: string;
  communityName: string;
  label: string;
  relation: Relation;
  /** the one reports begin with */
  current: boolean;
  mayInvite: boolean;
  members: Member[];
}

/** A house asked for and not yet theirs (P1). */
export interface MyClaim {
  claimId: string;
  communityName: string;
  /** as the person wrote it */
  label: string;
  relation: Relation;
  status: 'pending' | 'declined';
  askedAt: number;
  /** why it was declined */
  reason: string;
}

/** Everything of the page 我的房屋. */
export interface MyHomes {
  homes: MyHome[];
  claims: MyClaim[];
}

/** An invitation as it is handed on: the code to read out or to type. */
export interface InviteCode {
  /** XXXX-XXXX-XXXX, without letters that look alike */
  code: string;
  expiresAt: number;
  uses: number;
}

/** What an invitation offers, before it is accepted. */
export interface InviteView {
  kind: 'home' | 'staff';
  communityName: string;
  /** 3栋2单元1501 for a house; the roles in words for staff */
  label: string;
  relation: Relation | null;
  /** who invites: 张** */
  from: string;
  expiresAt: number;
}

/** Somebody who asks for a house, as an agent sees it; the phone is masked until the matter is theirs. */
export interface ClaimView {
  claimId: string;
  houseId: string;
  label: string;
  relation: Relation;
  name: string;
  phone: string;
  /** what the register says: the phone, the name, or nothing matches */
  match: 'phone' | 'name' | 'none';
  /** an owner is bound already: agree with both before deciding (P1) */
  disputed: boolean;
  owners: { name: string; phone: string }[];
  askedAt: number;
  status: 'pending' | 'active' | 'declined' | 'ended';
}
