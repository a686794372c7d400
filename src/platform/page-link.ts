/** How a page of the mini-program can be named in a chat; WeChat opens it only from a shared card. */
export const pageLink = (path: string): string => path;
