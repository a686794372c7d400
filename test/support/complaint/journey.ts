// The usual way of a complaint through the functions, up to a point, for tests that begin there.
import type { ComplaintView } from '@/contract/complaint/views';
import { COMMUNITY, rid, type World } from '../world';

export type ComplaintUntil = 'received' | 'acknowledged' | 'offered' | 'agreed' | 'carried-out' | 'closed';

const DAY = 86_400_000;

/** What the owner complains of. */
export const complaintText = '保安态度很差，快递扔在雨里';

/** Takes a new complaint of the owner through the usual steps until it stands at `until`; the supervisor handles it, the manager approves. */
export async function complaintAt(world: World, until: ComplaintUntil): Promise<ComplaintView> {
  const owner = world.as('owner');
  const agent = world.as('agent');
  const handler = world.as('supervisor');
  const { complaintId } = await owner('complaint.submit', {
    requestId: rid(),
    sort: 'complaint',
    text: complaintText,
    name: '张三丰',
    phone: '13800001111',
    photos: [],
    communityId: COMMUNITY,
    houseId: world.houseId('0101'),
  });
  const step = () => ({ complaintId, requestId: rid() });
  const steps: [ComplaintUntil | null, () => Promise<ComplaintView>][] = [
    ['received', () => owner('complaint.get', { complaintId })],
    [
      'acknowledged',
      () =>
        agent('complaint.acknowledge', {
          ...step(),
          restated: '门岗把您的快递放在雨里，保安言语不当',
          confirmed: false,
          reply: '您好，非常抱歉，我会全程为您跟进',
        }),
    ],
    [null, () => agent('complaint.judge', { ...step(), valid: true, kind: 'service_attitude', answer: '' })],
    [
      null,
      () =>
        agent('complaint.grade', {
          ...step(),
          level: 1,
          kind: 'service_attitude',
          department: 'order',
          handlerId: world.idOf('supervisor'),
          reason: '按影响定级',
        }),
    ],
    [null, () => handler('complaint.find-facts', { ...step(), text: '监控显示属实', photos: [] })],
    [
      null,
      async () => {
        const now = (await owner('complaint.get', { complaintId })).updatedAt;
        const plan = { text: '当面道歉，赔偿湿损物品', finishAt: now + DAY, compensationCents: 5_000 };
        return handler('complaint.propose-plans', { ...step(), plans: [plan] });
      },
    ],
    ['offered', () => world.as('manager')('complaint.approve-plan', { ...step(), plan: 0 })],
    ['agreed', () => owner('complaint.answer-plan', { ...step(), answer: 'accept' })],
    [
      'carried-out',
      () => handler('complaint.carry-out', { ...step(), result: '已当面道歉并赔付', photos: [] }),
    ],
    [
      'closed',
      () => agent('complaint.record-visit', { ...step(), reached: true, satisfied: true, words: '满意' }),
    ],
  ];
  let view: ComplaintView | null = null;
  for (const [name, take] of steps) {
    view = await take();
    if (name === until) break;
  }
  if (!view) throw new Error('no step was taken');
  return view;
}
