import { fileLinks } from './file-links';
import { listReveals } from './list-reveals';
import { reveal } from './reveal';
import { whoLooked } from './who-looked';

/** Every operation on personal data, by its name in the access table. */
export const privacyOperations = {
  'privacy.file-links': fileLinks,
  'privacy.reveal': reveal,
  'privacy.list-reveals': listReveals,
  'privacy.who-looked': whoLooked,
} as const;
