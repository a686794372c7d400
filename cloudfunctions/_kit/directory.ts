import type { StaffRole } from '../../src/domain/access/roles';
import type { CategoryCode } from '../../src/domain/classification/taxonomy';
import type { Shift } from '../../src/domain/people/shift';
import type { WordsOverride } from '../../src/domain/complaint/words/house-words';
import type { TemplateKey } from '../../src/domain/notification/templates';
import type { Terms } from '../../src/domain/ticket/events';
import type { Point, Sealed } from '../../src/domain/ticket/facts';

/**
 * People and places live in one collection, `directory`, keyed `<kind>:<id>`: what a command needs to know about who and
 * where is then one read by ids, whatever mixture it is.
 */
export const DIRECTORY = 'directory';

/** The id of a house or spot: its community's id (letters and digits without an x), an x, and its own part. A report can then
 * name the community, and so its policy, without a read to find out. Spot ids fit in a code: at most 14 characters. */
export function placeIdOf(communityId: string, own: string): string {
  return `${communityId}x${own}`;
}

/** The community of a house or spot id. */
export function communityIdOf(placeId: string): string {
  return placeId.split('x')[0] ?? '';
}

/** A residential community and its differences from the default policy. */
export interface CommunityDoc {
  _id: `community:${string}`;
  kind: 'community';
  communityId: string;
  name: string;
  hotline: string;
  policy: Terms;
  /** the company's own reply templates and forbidden phrases (C7) */
  words?: WordsOverride;
  /** webhook of the staff's WeCom group robot (N3): whoever has it may post, so it is sealed */
  robot?: Sealed;
  location: Point;
  /** who is called at night and in emergencies (T20); work numbers, told to residents */
  dutyPhones?: { name: string; phone: string }[];
  createdAt?: number;
}

/** A house; the room is sealed (P4). */
export interface HouseDoc {
  _id: `house:${string}`;
  kind: 'house';
  houseId: string;
  communityId: string;
  buildingId: string;
  /** 3栋2单元 */
  area: string;
  /** 1501 */
  detail: Sealed;
  location: Point;
  handedOverAt: number | null;
  /** keyed hash of building, unit and room, by which an address finds its house */
  addressKey?: string;
  /** square metres */
  size?: number | null;
}

/** A place in a common area with a QR code (P5). */
export interface SpotDoc {
  _id: `spot:${string}`;
  kind: 'spot';
  spotId: string;
  communityId: string;
  buildingId: string;
  /** 3栋1单元电梯厅 */
  label: string;
  location: Point;
  /** counts re-issues of the code; only the newest is valid */
  issue: number;
  revoked: boolean;
}

/** A binding as kept with the person, so that a report needs no further read (P1). */
export interface HomeEntry {
  houseId: string;
  communityId: string;
  buildingId: string;
  relation: 'owner' | 'family' | 'tenant' | 'merchant';
  area: string;
  detail: Sealed;
  location: Point;
  /** whoever let them in leaves with them in tow (P1) */
  invitedBy?: string;
  /** epoch ms */
  since?: number;
}

/** What makes a person staff (P3). */
export interface StaffEntry {
  roles: StaffRole[];
  /** how residents see them: 王师傅, 客服小李 */
  alias: string;
  communities: string[];
  skills: CategoryCode[];
  onDuty: boolean;
  suspended: boolean;
  /** working hours of the week; none: their own switch alone decides */
  shifts?: Shift[];
}

/** Somebody who has used the mini-program. Name and phone are sealed. */
export interface PersonDoc {
  _id: `person:${string}`;
  kind: 'person';
  personId: string;
  openid: string;
  name: Sealed | null;
  phone: Sealed | null;
  homes: HomeEntry[];
  /** the house reports begin with; the first when it is not among them (P1) */
  currentHome?: string;
  staff: StaffEntry | null;
  /** since when the jobs they may no longer do wait to go back to the dispatcher, epoch ms (P3) */
  handBackAt?: number | null;
  createdAt: number;
}

/** What holds for the whole company: WeChat's ids of the message templates, where they differ from the deployed ones (N2). */
export interface TemplatesDoc {
  _id: 'company:templates';
  kind: 'templates';
  ids: Partial<Record<TemplateKey, string>>;
}

export type DirectoryDoc = CommunityDoc | HouseDoc | SpotDoc | PersonDoc | TemplatesDoc;
