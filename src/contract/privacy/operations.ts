import { agree } from './agree';
import { decideFlagged } from './decide-flagged';
import { erase } from './erase';
import { exportMine } from './export';
import { fileLinks } from './file-links';
import { listFlagged } from './list-flagged';
import { listReveals } from './list-reveals';
import { myData } from './my-data';
import { reveal } from './reveal';
import { whoLooked } from './who-looked';

/** Every operation on personal data, by its name in the access table. */
export const privacyOperations = {
  'privacy.file-links': fileLinks,
  'privacy.list-flagged': listFlagged,
  'privacy.decide-flagged': decideFlagged,
  'privacy.agree': agree,
  'privacy.my-data': myData,
  'privacy.export': exportMine,
  'privacy.erase': erase,
  'privacy.reveal': reveal,
  'privacy.list-reveals': listReveals,
  'privacy.who-looked': whoLooked,
} as const;
