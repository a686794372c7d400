import type { StaffStep } from './steps/step-names';

/** Addresses of the staff pages. */
export const urls = {
  work: '/staff/pages/workbench/index',
  inbox: '/staff/pages/inbox/index',
  me: '/staff/pages/me/index',
  ticket: (id: string): string => `/staff/pages/ticket/index?id=${id}`,
  dispatch: (id: string): string => `/staff/pages/dispatch/index?id=${id}`,
  step: (id: string, step: StaffStep): string => `/staff/pages/step/index?id=${id}&do=${step}`,
};
