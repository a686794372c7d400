import type { ComplaintCounts } from '../../../src/contract/complaint/count-work';
import type { ComplaintStage } from '../../../src/domain/complaint/stage';
import { complaintCard, cardFields, type CardSource } from '../../_kit/complaint/card';
import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { _, find } from '../../_kit/store';

type Row = CardSource & { _id: string; version: number; stage: ComplaintStage; active: boolean };

/** More open complaints than this and the house has other worries than an exact number. */
const MOST_ROWS = 200;

const LIVE: ComplaintStage[] = ['desk', 'handling', 'approval', 'complainant', 'visit', 'decision'];

/** C6, C8: one read of what is open; who is a party to a record does not even count it. */
export const countWork = procedure('complaint.count-work', {
  handle: async ({ communityId }, call): Promise<ComplaintCounts> => {
    demand(call, { communityId });
    const rows = await find<Row>('complaints', {
      where: { communityId, stage: _.in(LIVE) },
      fields: { ...cardFields, stage: true, active: true } as Record<string, true>,
      limit: MOST_ROWS,
    });
    const seen = rows.flatMap((row) => {
      const card = complaintCard(row._id, row.version, row, call.actor, call.now);
      return card ? [{ ...row, late: card.promise?.state === 'breached' }] : [];
    });
    const at = (stage: ComplaintStage): number => seen.filter((row) => row.stage === stage).length;
    return {
      desk: at('desk'),
      approval: at('approval'),
      decision: at('decision'),
      visit: at('visit'),
      open: seen.filter((row) => row.active).length,
      late: seen.filter((row) => row.late).length,
    };
  },
});
