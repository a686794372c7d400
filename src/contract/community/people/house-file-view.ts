import type { Relation } from '../../../domain/people/relation';

/** Work left over from building or hand-over (P2). */
export interface Leftover {
  leftoverId: string;
  text: string;
  openedAt: number;
  openedBy: string;
  /** null while it is open */
  closedAt: number | null;
  closedNote: string;
}

/** A request of the house, short. `kind` says where it opens. */
export interface HouseRequest {
  id: string;
  kind: 'repair' | 'complaint' | 'suggestion' | 'praise';
  number: string;
  title: string;
  status: string;
  at: number;
  open: boolean;
}

/** The customer file of a house (P2); names and phones masked. */
export interface HouseFile {
  houseId: string;
  communityId: string;
  label: string;
  /** square metres */
  size: number | null;
  handedOverAt: number | null;
  people: {
    /** null: registered, but not in the mini-program yet */
    personId: string | null;
    /** their line in the register; null for whoever uses the mini-program */
    entryId: string | null;
    name: string;
    phone: string;
    relation: Relation;
    movedInAt: number | null;
  }[];
  leftovers: Leftover[];
  requests: HouseRequest[];
}
