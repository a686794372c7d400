/** Names under which answers about complaints, suggestions and praise are kept. */
export const complaintKeys = {
  one: (id: string) => ['complaint', id] as const,
  mine: (filter: string) => ['my-complaints', filter] as const,
  allMine: ['my-complaints'] as const,
  work: (scope: string, communityId: string) => ['complaint-work', scope, communityId] as const,
  allWork: ['complaint-work'] as const,
};
