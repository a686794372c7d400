/** Where a message about feedback leads: page paths without a leading slash. */
export const complaintLinks = {
  resident: (id: string): string => `pages/complaint/index?id=${id}`,
  staff: (id: string): string => `staff/pages/complaint/index?id=${id}`,
};
