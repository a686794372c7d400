import { CONSENT_VERSION } from '../../../src/domain/privacy/consent';

/** Who agreed to which version of the consent page, and when (P4). `_id` = `<person>:<version>`. */
export interface ConsentDoc {
  _id: string;
  person: string;
  version: number;
  at: number;
}

export const CONSENTS = 'consents';

/** The id of a person's consent; the newest version unless told otherwise. */
export function consentId(person: string, version = CONSENT_VERSION): string {
  return `${person}:${version}`;
}
