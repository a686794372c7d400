import type { HouseRequest } from '../../../../src/contract/community/people/house-file-view';
import { FAULT_NAMES } from '../../../../src/domain/classification/taxonomy-names';
import { sortNames } from '../../../../src/domain/complaint/facts';
import { statusNameOf } from '../../../../src/domain/complaint/status';
import { statusNames } from '../../../../src/domain/ticket/status';
import type { ComplaintDoc } from '../../complaint/workflow';
import { find } from '../../store';
import type { TicketDoc } from '../../ticket/workflow';

const MOST = 50;

type Ticket = Pick<TicketDoc, 'number' | 'classification' | 'status' | 'active' | 'createdAt'> & {
  _id: string;
};
type Feedback = Pick<ComplaintDoc, 'number' | 'sort' | 'status' | 'active' | 'createdAt' | 'complainant'> & {
  _id: string;
};

/** What was asked of us from a house, newest first (P2). Whoever wished to stay unnamed is not found by their address (C9). */
export async function requestsOf(houseId: string): Promise<HouseRequest[]> {
  const query = {
    where: { 'place.houseId': houseId },
    order: [['createdAt', 'desc']] as [string, 'desc'][],
    limit: MOST,
  };
  const shared = { _id: true, number: true, status: true, active: true, createdAt: true } as const;
  const [tickets, feedback] = await Promise.all([
    find<Ticket>('tickets', { ...query, fields: { ...shared, 'classification.fault': true } }),
    find<Feedback>('complaints', { ...query, fields: { ...shared, sort: true, 'complainant.hidden': true } }),
  ]);
  const repairs = tickets.map((one): HouseRequest => ({
    ...rowOf(one),
    kind: 'repair',
    title: FAULT_NAMES[one.classification.fault],
    status: statusNames[one.status],
  }));
  const others = feedback
    .filter(({ complainant }) => !complainant.hidden)
    .map((one): HouseRequest => ({
      ...rowOf(one),
      kind: one.sort,
      title: sortNames[one.sort],
      status: statusNameOf(one),
    }));
  return [...repairs, ...others].sort((a, b) => b.at - a.at).slice(0, MOST);
}

function rowOf(one: Ticket | Feedback): Pick<HouseRequest, 'id' | 'number' | 'at' | 'open'> {
  return { id: one._id, number: one.number, at: one.createdAt, open: one.active };
}
