/**
 * The name, path or file id under which the small sibling of a photo lies beside it: `a/1.jpg` → `a/1.s.jpg`; null for what is no
 * photo. Whoever may see the photo may see its sibling, and nobody else (P4).
 */
export const smallNameOf = (photo: string): string | null =>
  photo.endsWith('.jpg') ? photo.replace(/jpg$/, 's.jpg') : null;
