/** Works left over from building (P2). */
export const LEFTOVERS = 'leftovers';

/** One of them; `closedAt` null while it is open. */
export interface LeftoverDoc {
  _id: string;
  communityId: string;
  houseId: string;
  text: string;
  openedAt: number;
  openedBy: string;
  closedAt: number | null;
  closedNote: string;
  closedBy: string;
}
