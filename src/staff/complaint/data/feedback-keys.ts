/** Names under which answers about visits, words, colleagues and figures are kept; records and their lists have `complaintKeys`. */
export const feedbackKeys = {
  // Below the lists of work, so that a step renews the numbers with them.
  counts: (communityId: string) => ['complaint-work', 'counts', communityId] as const,
  visits: (of: string, communityId: string) => ['visits-due', of, communityId] as const,
  allVisits: ['visits-due'] as const,
  visit: (id: string) => ['visit', id] as const,
  words: (communityId: string) => ['house-words', communityId] as const,
  staff: (communityId: string) => ['staff', communityId] as const,
  figures: (communityId: string, from: number) => ['figures', communityId, from] as const,
};
