import type { RevealKind } from '../../../src/domain/privacy/reveal';
import { readerOf } from '../../../src/domain/complaint/reader';
import type { Complaint } from '../../../src/domain/complaint/state';
import type { Sealed } from '../../../src/domain/ticket/facts';
import type { Ticket } from '../../../src/domain/ticket/state';
import type { Visit } from '../../../src/domain/visit/state';
import type { CallContext } from '../call-context';
import { stop } from '../refused';
import { BINDINGS, type BindingDoc } from '../people/homes/binding';
import { REGISTER, type RegisterDoc } from '../people/register';
import { findById } from '../store';

/** Who is behind a record, still sealed, and which communities' staff may ask. */
export interface Behind {
  /** the first one the looker works for decides; the look is listed there */
  communityIds: string[];
  person: string | null;
  number: string | null;
  name: Sealed | null;
  phone: Sealed | null;
  room: Sealed | null;
}

type Row<S> = Omit<S, 'id'> & { _id: string };
type Finder = (id: string, call: CallContext) => Promise<Behind>;

/** How each kind of subject leads to a person; a new kind is one more row. One read each. */
const finders: Record<RevealKind, Finder> = {
  ticket: async (id) => {
    const { communityId, number, reporter, place } =
      (await findById<Row<Ticket>>('tickets', id)) ?? stop('not-found');
    const room = place.kind === 'house' ? place.detail : null;
    const { id: person, name, phone } = reporter;
    return { communityIds: [communityId], person, number, name, phone, room };
  },
  complaint: async (id, { actor }) => {
    const found = (await findById<Row<Complaint>>('complaints', id)) ?? stop('not-found');
    const { communityId, number, complainant, place } = found;
    const reader = readerOf(actor, { ...found, id } as Complaint);
    // C9: who asked to stay hidden stays hidden from the department concerned; C6: and always from those it is about.
    if (reader === 'barred' || reader === 'praised' || (complainant.hidden && reader === 'department'))
      stop('not-allowed');
    const { id: person, name, phone } = complainant;
    return { communityIds: [communityId], person, number, name, phone, room: place.detail };
  },
  visit: async (id) => {
    const { communityId, ticket, reporter } = (await findById<Row<Visit>>('visits', id)) ?? stop('not-found');
    const { id: person, name, phone } = reporter;
    return { communityIds: [communityId], person, number: ticket.number, name, phone, room: null };
  },
  person: async (id, { places, actor }) => {
    const found = places.get(`person:${id}`);
    if (found?.kind !== 'person') return stop('not-found');
    const { homes, name, phone } = found;
    const here = homes.find((home) => actor.communities.includes(home.communityId));
    const communityIds = [...homes.map((home) => home.communityId), ...(found.staff?.communities ?? [])];
    return { communityIds, person: id, number: null, name, phone, room: here?.detail ?? null };
  },
  // Whoever asks for a house has none here yet, and must be called before anybody says yes (P1).
  claim: async (id) => {
    const found = await findById<BindingDoc>(BINDINGS, id);
    if (found?.status !== 'pending') return stop('not-found');
    const { communityId, personId, name, phone, detail } = found;
    return { communityIds: [communityId], person: personId, number: null, name, phone, room: detail };
  },
  // Whoever lives there and has not come to the mini-program: nobody's person yet (P2).
  entry: async (id) => {
    const found = await findById<RegisterDoc>(REGISTER, id);
    if (found?.kind !== 'resident' || found.endedAt !== null) return stop('not-found');
    const { communityId, name, phone } = found;
    return { communityIds: [communityId], person: found.claimedBy, number: null, name, phone, room: null };
  },
};

/** Finds who is behind a subject; refusals: not-found, not-allowed. Access of the desk is still to be checked. */
export const behind = (kind: RevealKind, id: string, call: CallContext): Promise<Behind> =>
  finders[kind](id, call);
