/** WeChat knows who is holding the phone; storage needs no further key. */
export const identityKey = (): string => 'me';
