/** The consent page's version: raised whenever what is kept, why or for how long changes, so that everybody is asked anew (P4). */
export const CONSENT_VERSION = 2;
