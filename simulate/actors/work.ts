import { personIdOf } from '../../cloudfunctions/_kit/person-id';
import type { TicketView } from '../../src/contract/views';
import type { Life, Move } from '../life';
import type { Go } from './field';
import { photosOf } from './photos';

const DAY = 86_400_000;
const part = { code: 'FS-01', name: '角阀', unit: '个' };

/** From the door to the end of the work (T13–T16). */
export function atWork(life: Life, view: TicketView, go: Go): Move | null {
  const { chance } = life;
  if (view.status === 'on-site') {
    const chargeable = view.place.kind === 'house' && chance.yes(0.25);
    return go(
      'ticket.diagnose',
      {
        diagnosis: '现场检查，部件老化，需要更换',
        responsibility: chargeable ? 'owner' : 'property',
        chargeable,
        warranty: chargeable ? 'over' : 'unknown',
        photos: photosOf(view.assignee?.id ?? '', 3),
      },
      5,
      40,
    );
  }
  if (view.status === 'waiting') return waiting(view, go);
  return quoting(life, view, go) ?? changing(life, view, go) ?? ending(life, view, go);
}

function waiting(view: TicketView, go: Go): Move | null {
  // A price waits for the resident; parts come some day, and then the work goes on. Otherwise the alarm clock wakes it.
  return view.waiting?.reason === 'parts' ? go('ticket.resume', { note: '配件已到' }, 200, 3_000) : null;
}

function quoting(life: Life, view: TicketView, go: Go): Move | null {
  if (!view.diagnosis?.chargeable || view.agreedCents !== null) return null;
  const state = view.quote?.state;
  if (state === 'refused' || state === 'expired') {
    const again = state === 'expired' && life.chance.yes(0.3);
    if (!again)
      return go(
        'ticket.cannot-serve',
        { outcome: 'quote-refused', summary: '业主未接受报价，未施工', photos: [] },
        5,
        40,
      );
  }
  const labour = { kind: 'labour', name: '安装', quantity: 1, unit: '次', unitCents: 8_000 };
  const parts = {
    kind: 'part',
    name: '角阀',
    quantity: life.chance.between(1, 3),
    unit: '个',
    unitCents: 3_550,
  };
  return go('ticket.quote', { lines: [labour, parts] }, 5, 30);
}

/** What does not go straight: parts, news, another pair of hands, another name for it. */
function changing(life: Life, view: TicketView, go: Go): Move | null {
  const { chance } = life;
  const taken = view.parts.find(({ reserved, used }) => reserved > used);
  if (taken)
    return go('ticket.use-parts', { parts: [{ ...part, quantity: taken.reserved - taken.used }] }, 10, 60);
  if (view.parts.length === 0 && chance.yes(0.12)) {
    const awaitedUntil = chance.yes(0.5) ? { awaitedUntil: life.seenAt + 3 * DAY } : {};
    return go('ticket.reserve-parts', { parts: [{ ...part, quantity: 1 }], ...awaitedUntil }, 5, 30);
  }
  if (chance.yes(0.1)) return go('ticket.note-progress', { note: '正在施工，稍后完成', photos: [] }, 20, 80);
  if (chance.yes(0.03)) {
    const colleague = chance.pick(life.community.staff.filter(({ roles }) => roles.includes('technician')));
    return go('ticket.transfer', { staffId: personIdOf(colleague.openid), reason: '需要电工配合' }, 10, 60);
  }
  if (chance.yes(0.04) && view.classification.urgency === 'normal') {
    const classification = { ...view.classification, urgency: 'emergency', priority: 'high' };
    return go('ticket.change-classification', { classification, reason: '现场比报修时严重' }, 2, 10);
  }
  if (chance.yes(0.3) && view.classification.urgency === 'renovation' && view.agreedFinishBy === null)
    return go('ticket.agree-date', { finishBy: life.seenAt + 12 * DAY, note: '与业主当面约定' }, 2, 30);
  return null;
}

function ending({ chance }: Life, view: TicketView, go: Go): Move {
  const holder = view.assignee?.id ?? '';
  const photos = { before: photosOf(holder, 3), during: [], after: photosOf(holder, 1) };
  if (chance.yes(0.04))
    return go(
      'ticket.cannot-serve',
      { outcome: 'not-ours', summary: '属市政管网，已转告', photos: [] },
      20,
      60,
    );
  const left = chance.yes(0.04);
  return go(
    'ticket.complete',
    {
      outcome: left ? 'partly-fixed' : 'fixed',
      summary: left ? '已临时处理，需另行更换' : '已更换部件，试用正常',
      photos,
      ...(left ? { followOn: '更换整套部件' } : {}),
    },
    view.classification.urgency === 'renovation' ? 300 : 15,
    view.classification.urgency === 'renovation' ? 2_500 : 180,
  );
}
