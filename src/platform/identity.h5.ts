/** The openid the preview page pretends to be: `?as=<openid>` in the address. */
export const identityKey = (): string => new URLSearchParams(window.location.search).get('as') ?? 'guest';
