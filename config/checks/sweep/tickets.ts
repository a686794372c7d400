import { indexFields } from '../../../cloudfunctions/_kit/ticket/workflow';
import { wakeTime } from '../../../src/domain/ticket/alarms/next-alarm';
import type { By, TicketEvent } from '../../../src/domain/ticket/events';
import { evolve } from '../../../src/domain/ticket/evolve';
import type { Ticket } from '../../../src/domain/ticket/state';

const MINUTE = 60_000;
const COMMUNITIES = 200;
const resident: By = { id: 'p-resident', alias: '业主', role: 'resident' };
const technician: By = { id: 'p-technician', alias: '王师傅', role: 'technician' };

/** An everyday repair that a technician has in hand: it next wakes for the warning before its promise breaks (T7, T12). */
function inHand(id: string, number: string, communityId: string, at: number): Ticket {
  const events: TicketEvent[] = [
    {
      type: 'submitted',
      at,
      by: resident,
      number,
      communityId,
      channel: 'form',
      reporter: { id: resident.id, name: 's', phone: 's', maskedName: '王**', maskedPhone: '138****0001' },
      place: { kind: 'spot', spotId: `${communityId}xs1`, buildingId: 'b1', area: '3栋1单元电梯厅' },
      text: '楼道灯不亮，晚上很黑',
      photos: [],
      voice: null,
      slot: null,
      suggested: {
        category: 'common_area',
        fault: 'public_light',
        urgency: 'normal',
        plan: null,
        priority: 'low',
      },
      confidence: 0.9,
      terms: {},
    },
    {
      type: 'assigned',
      at: at + MINUTE,
      by: technician,
      assignee: { id: technician.id, alias: technician.alias, phone: 's' },
      note: null,
      round: 1,
    },
    { type: 'history-checked', at: at + MINUTE, by: technician, repeatOf: null },
    { type: 'job-accepted', at: at + 2 * MINUTE, by: technician },
    { type: 'contacted', at: at + 3 * MINUTE, by: technician, note: '已约好', expectedAt: null },
  ];
  const ticket = events.reduce<Ticket | null>((so, event) => evolve(so, event, id), null);
  if (!ticket) throw new Error('a ticket of no events');
  return ticket;
}

/** Writes tickets reported at `at` (epoch ms) as stored documents, JSON each; a million take seconds, because they differ in names only. */
export function ticketWriter(at: number): (n: number) => string {
  const { id: _id, ...state } = inHand('@id', '@number', '@community', at);
  const ticket = { ...state, id: _id };
  const fields = { version: 1, outbox: [], requests: [], wakeAt: wakeTime(ticket) };
  const parts = JSON.stringify({ _id, ...fields, ...indexFields(ticket), ...state }).split(
    /(@id|@number|@community)/,
  );
  return (n) => {
    const names: Record<string, string> = {
      '@id': `t${String(n).padStart(24, '0')}`,
      '@number': `BX260601-${n.toString(36).toUpperCase().padStart(6, '0')}`,
      '@community': `c${n % COMMUNITIES}`,
    };
    return parts.map((part) => names[part] ?? part).join('');
  };
}
