/** Under which name the open claims of a community are kept. */
export const claimKeys = (communityId: string) => ['claims', communityId] as const;
