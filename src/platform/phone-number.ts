/** WeChat's own phone button gives a code that only the service can turn into a number (P1); null when the person said no. */
export const phoneButton = (onCode: (code: string | null) => void) => ({
  openType: 'getPhoneNumber' as const,
  onGetPhoneNumber: (event: { detail: { code?: string } }) => onCode(event.detail.code ?? null),
});
