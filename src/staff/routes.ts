/** Pages of the staff subpackage, relative to its root `staff`; messages lead to `pages/ticket/index?id=…`. */
export const STAFF_PAGES: string[] = [
  'pages/workbench/index',
  'pages/ticket/index',
  'pages/step/index',
  'pages/dispatch/index',
  'pages/intake/index',
  'pages/merge/index',
  'pages/sign/index',
  'pages/inbox/index',
  'pages/me/index',
];
