import type { Role } from '../../domain/access/roles';
import type { RevealKind, RevealReason } from '../../domain/privacy/reveal';

/** One look at somebody's name and number (P4). No personal data in it. */
export interface Look {
  id: string;
  at: number;
  by: { alias: string; role: Role };
  subject: { kind: RevealKind; id: string; number: string | null };
  reason: RevealReason;
  words: string | null;
}
