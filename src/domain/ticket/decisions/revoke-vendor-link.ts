import { signed, type Command, type Decision } from '../decision';
import { refusedNow } from '../when';

/** The link opens nothing any more (T23); who has the job stays as it is. */
export const revokeVendorLink: Decision<Command> = (command, ticket) =>
  refusedNow('revoke-vendor-link', command.by, ticket) ?? [
    { type: 'vendor-link-revoked', at: command.at, by: signed(command.by) },
  ];
