/**
 * A phone number as it is compared (P4): digits only, full-width ones made plain, a leading +86, 0086 or 86 of a mobile number
 * dropped. "+86 138-0000-1111" and "13800001111" are the same phone. Empty when there is no digit.
 */
export function normalPhone(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/\D/g, '');
  return digits.replace(/^(?:00)?86(?=1\d{10}$)/, '');
}

/**
 * A name as it is compared (P4): full-width letters made plain, no spaces, no dots of any script (买买提·吾守尔), lower case.
 * "张 三丰" and "张三丰" are the same name. Empty when nothing is left.
 */
export function normalName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s.·•・‧∙⋅]/g, '')
    .toLowerCase();
}
