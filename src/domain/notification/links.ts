/** Where a message leads: page paths as `subscribeMessage.send` wants them, without a leading slash. */
export const links = {
  residentTicket: (id: string): string => `pages/ticket/index?id=${id}`,
  survey: (id: string): string => `pages/survey/index?id=${id}`,
  staffTicket: (id: string): string => `staff/pages/ticket/index?id=${id}`,
};
