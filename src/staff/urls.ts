import type { StaffStep } from './steps/step-names';

const step = (id: string, name: StaffStep): string => `/staff/pages/step/index?id=${id}&do=${name}`;
const dispatch = (id: string, name: 'assign' | 'transfer' = 'assign'): string =>
  `/staff/pages/dispatch/index?id=${id}&do=${name}`;
const merge = (id: string): string => `/staff/pages/merge/index?id=${id}`;
const sign = (id: string): string => `/staff/pages/sign/index?id=${id}`;

const vendorLink = (id: string): string => `/staff/pages/vendor-link/index?id=${id}`;

/** The page on which a step is taken. */
function stepOf(id: string, name: StaffStep): string {
  if (name === 'assign' || name === 'transfer') return dispatch(id, name);
  if (name === 'merge') return merge(id);
  if (name === 'vendor-link' || name === 'revoke-vendor-link') return vendorLink(id);
  return name === 'sign-off' ? sign(id) : step(id, name);
}

/** Addresses of the staff pages. */
export const urls = {
  work: '/staff/pages/workbench/index',
  inbox: '/staff/pages/inbox/index',
  me: '/staff/pages/me/index',
  looks: '/staff/pages/looks/index',
  flagged: '/staff/pages/flagged/index',
  intake: '/staff/pages/intake/index',
  calls: '/staff/pages/calls/index',
  dead: '/staff/pages/dead/index',
  notices: '/staff/pages/notices/index',
  ticket: (id: string): string => `/staff/pages/ticket/index?id=${id}`,
  step,
  stepOf,
};
