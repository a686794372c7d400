/** One tap to call (T25): the browser hands the number to the phone, if it has one. */
export const callPhone = (phoneNumber: string): void => {
  window.location.href = `tel:${phoneNumber}`;
};
