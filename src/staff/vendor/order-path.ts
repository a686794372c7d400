/** The page of a work order for whoever holds the link (T23); the token needs no encoding. */
export const orderPath = (token: string): string => `/pages/vendor/index?t=${token}`;
