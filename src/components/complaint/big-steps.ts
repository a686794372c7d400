import type { Sort } from '@/domain/complaint/facts';
import type { ComplaintStatus } from '@/domain/complaint/status';

interface BigSteps {
  names: string[];
  /** counted from 0; the length when all is done, null when the record left this path */
  current: number | null;
}

const COMPLAINT: Record<ComplaintStatus, number | null> = {
  received: 0,
  acknowledged: 1,
  judged: 1,
  assigned: 1,
  planning: 2,
  proposed: 2,
  offered: 2,
  agreed: 3,
  'carried-out': 4,
  declined: null,
  answered: null,
  reviewing: null,
  deciding: 4,
  closed: 5,
  withdrawn: null,
};

const SHORT: Partial<Record<ComplaintStatus, number>> = {
  received: 0,
  acknowledged: 1,
  answered: 2,
  closed: 3,
};

/** The few big steps of a record and where it stands among them (C5, C10, C11). */
export function bigStepsOf({ sort, status }: { sort: Sort; status: ComplaintStatus }): BigSteps {
  switch (sort) {
    case 'complaint':
      return { names: ['受理', '核实', '方案', '落实', '回访'], current: COMPLAINT[status] };
    case 'suggestion':
      return { names: ['受理', '研究答复', '回访'], current: SHORT[status] ?? null };
    case 'praise':
      return { names: ['收到', '转达'], current: status === 'closed' ? 2 : status === 'received' ? 1 : null };
  }
}
