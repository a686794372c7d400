/** The address of a page in the browser preview, for whoever opens it: without the identity of the one who copies it. */
export const pageLink = (path: string): string =>
  `${window.location.origin}${window.location.pathname}#${path}`;
