/** The id of a field on the page, from its path in the step's input: `photos.before` → `field-photos-before`. */
export const fieldId = (path: string): string => `field-${path.replace(/\./g, '-')}`;
