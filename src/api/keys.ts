/** Names under which answers are kept, so that a step on a ticket can renew what it touched. */
export const keys = {
  me: ['me'] as const,
  ticket: (id: string) => ['ticket', id] as const,
  myTickets: (filter: string) => ['my-tickets', filter] as const,
  allMyTickets: ['my-tickets'] as const,
  work: (scope: string, communityId: string) => ['work', scope, communityId] as const,
  allWork: ['work'] as const,
  survey: (ticketId: string) => ['survey', ticketId] as const,
  inbox: ['inbox'] as const,
  balance: ['balance'] as const,
  sent: (docId: string) => ['sent', docId] as const,
  calls: (communityId: string) => ['calls', communityId] as const,
  dead: (communityId: string, via: string) => ['dead', communityId, via] as const,
  notices: (communityId: string) => ['notices', communityId] as const,
};
