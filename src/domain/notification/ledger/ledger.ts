/** How an accept came to our knowledge: the tap's own result, or WeChat's event about the same tap. */
export type Source = 'tap' | 'event';

/** One accept; `paired` once both sources have told of it. */
export interface Grant {
  at: number;
  source: Source;
  paired: boolean;
}

/** What a person has granted for one template (N2). */
export interface Ledger {
  /** messages that may still be sent */
  left: number;
  /** refused for good in WeChat's settings (总是拒绝): asking is useless until they change it there */
  blocked: boolean;
  grants: Grant[];
}

/** A ledger nothing has been written in. */
export const emptyLedger: Ledger = { left: 0, blocked: false, grants: [] };

/** WeChat tells of a tap within seconds; the phone's own report may wait for the network. */
const SAME_TAP_MS = 120_000;
const KEPT = 20;

/**
 * Counts an accept once although the phone and WeChat both tell of it (N2): each may be lost or late, so the second of a pair within
 * two minutes adds nothing. A person who accepts has not refused for good.
 */
export function countAccept(ledger: Ledger, source: Source, at: number): Ledger {
  const twin = ledger.grants.findIndex(
    (grant) => !grant.paired && grant.source !== source && Math.abs(grant.at - at) <= SAME_TAP_MS,
  );
  if (twin >= 0) {
    const grants = ledger.grants.map((grant, n) => (n === twin ? { ...grant, paired: true } : grant));
    return { ...ledger, blocked: false, grants };
  }
  const grants = [...ledger.grants, { at, source, paired: false }].slice(-KEPT);
  return { left: ledger.left + 1, blocked: false, grants };
}

/** They switched the template off in WeChat: nothing granted before may be sent any more (N2). */
export function block(ledger: Ledger): Ledger {
  return { ...ledger, left: 0, blocked: true };
}
