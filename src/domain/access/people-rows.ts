import type { Row } from './table';

const anybody: Row = { resident: 'any' };
const desk: Row = {
  agent: 'community',
  dispatcher: 'community',
  supervisor: 'community',
  manager: 'community',
  admin: 'community',
};
/** Who answers for a community's people and places. */
const heads: Row = { manager: 'community', admin: 'community' };
/** The desk of a community: who decides about households. */
const counter: Row = { agent: 'community', supervisor: 'community', ...heads };

/** Role × operation for people and places (P1, P2, P3, P5). */
export const peopleRows = {
  'onboarding.claim-admin': anybody,
  'onboarding.create-community': { admin: 'any' },
  // The ids belong to the company's mini-program, not to a community.
  'onboarding.get-templates': { admin: 'any' },
  'onboarding.save-templates': { admin: 'any' },
  'onboarding.get-community': heads,
  'onboarding.change-community': heads,
  'onboarding.plan-import': heads,
  'onboarding.apply-import': heads,
  'onboarding.drop-import': heads,
  'onboarding.list-imports': heads,
  'onboarding.print-posters': { ...counter },
  'community.list-communities': anybody,
  'community.match-phone': anybody,
  'community.ask-home': anybody,
  'community.withdraw-claim': anybody,
  'community.my-homes': anybody,
  'community.switch-home': anybody,
  'community.leave-home': anybody,
  'community.read-invite': anybody,
  'community.accept-invite': anybody,
  // `own`: they own the house.
  'community.invite-home': { resident: 'own', ...counter },
  'community.remove-member': { resident: 'own' },
  'community.list-claims': counter,
  'community.decide-claim': counter,
  'community.end-home': counter,
  'community.house-file': { ...desk, executive: 'community' },
  'community.add-leftover': desk,
  'community.close-leftover': desk,
  'community.list-team': { supervisor: 'community', ...heads },
  'community.invite-staff': heads,
  'community.change-staff': heads,
  'community.suspend-staff': heads,
  'community.list-spots': counter,
  'community.create-spots': heads,
  'community.reissue-spot': counter,
  'community.revoke-spot': counter,
} as const satisfies Record<string, Row>;
