import type { CallCard } from '@/contract/notify/calls';

/** What one resident has to hear, in one call (N3); never empty. */
export interface CallGroup {
  resident: string;
  first: CallCard;
  items: readonly CallCard[];
}

/** One row for each resident: danger is told first; within it, and after it, whoever has waited longest. */
export function groupCalls(items: readonly CallCard[]): CallGroup[] {
  const sorted = [...items].sort((a, b) => Number(b.urgent) - Number(a.urgent));
  const groups = new Map<string, CallGroup>();
  for (const item of sorted) {
    const known = groups.get(item.resident);
    if (known) groups.set(item.resident, { ...known, items: [...known.items, item] });
    else groups.set(item.resident, { resident: item.resident, first: item, items: [item] });
  }
  return [...groups.values()];
}
