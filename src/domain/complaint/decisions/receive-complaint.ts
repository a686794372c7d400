import { signed, type Command } from '../decision';
import type { ComplaintEvent, ComplaintEventOf } from '../events';

export interface ReceiveComplaint extends Command, Omit<ComplaintEventOf<'received'>, 'type' | 'at' | 'by'> {
  /** an agent who wrote it down repeated the facts to the caller: received and acknowledged in one (C2) */
  restated: string | null;
}

/** Somebody complains, suggests or praises (C2). The facts were checked by `checkComplaint` before anything was sealed. */
export function receiveComplaint(command: ReceiveComplaint): ComplaintEvent[] {
  const { by, restated, ...facts } = command;
  const throughStaff = facts.channel === 'phone' || facts.channel === 'walk-in';
  const received: ComplaintEvent = {
    type: 'received',
    ...facts,
    by: signed(by, throughStaff ? undefined : 'resident'),
  };
  if (!throughStaff || restated === null || facts.sort === 'praise') return [received];
  const reply = `您反映的情况已记录：${restated}`;
  const acknowledged: ComplaintEvent = {
    type: 'acknowledged',
    at: facts.at,
    by: signed(by),
    restated,
    confirmed: true,
    reply,
  };
  // An agent the complaint is about writes it down and hands it on: the first answer comes from somebody else (C6).
  const about = facts.subjects.some((person) => person.id === by.id);
  return about ? [received] : [received, acknowledged];
}
