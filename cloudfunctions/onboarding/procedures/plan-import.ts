import { createHash } from 'node:crypto';
import { badRowsOf } from '../../../src/domain/people/import/bad-rows';
import { demand } from '../../_kit/call-context';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { seal } from '../../_kit/seal';
import { findById, insert, put } from '../../_kit/store';
import {
  batchIdOf,
  importView,
  IMPORTS,
  type BatchDoc,
  type ImportDoc,
} from '../../_kit/people/import/import-doc';
import { planImportOf } from '../../_kit/people/import/plan';
import { readSpreadsheet } from '../../_kit/people/import/read-spreadsheet';
import { dropStoredFile, readStoredFile } from '../../_kit/people/stored-file';

const MOST_ROWS = 20_000;
const AT_ONCE = 8;

/** P1: the plan is written before anything is imported: its batches first, then the import itself, so that one without its batches
 * never exists. The uploaded list is personal data in clear and is removed at once. */
export const planImport = procedure('onboarding.plan-import', {
  handle: async ({ communityId, requestId, fileId, fileName }, call) => {
    demand(call, { communityId });
    const _id = `i${createHash('sha256').update(`${call.actor.id}:${requestId}`).digest('hex').slice(0, 20)}`;
    const known = await findById<ImportDoc>(IMPORTS, _id);
    if (known) return importView(known);
    // Only what was uploaded for an import may be read, and then removed, here.
    const file = /^cloud:\/\/[^/]+\/u\/[^/]+\/imports\//.test(fileId) ? await readStoredFile(fileId) : null;
    const sheet = file && (await readSpreadsheet(file));
    if (!sheet) return stop('invalid-input', { field: 'fileId', detail: { problem: 'unreadable' } });
    if (sheet.length > MOST_ROWS + 1)
      stop('invalid-input', { field: 'fileId', detail: { problem: 'too-many', most: MOST_ROWS } });
    const plan = await planImportOf(communityId, sheet);
    await dropStoredFile(fileId);
    if (plan.missing.length > 0)
      stop('invalid-input', {
        field: 'columns',
        detail: { problem: 'missing', columns: plan.missing.join('、') },
      });
    if (plan.rows === 0) stop('invalid-input', { field: 'fileId', detail: { problem: 'empty' } });
    const batches = plan.faults.length > 0 ? [] : plan.batches;
    await inParts(batches, async (batch, n) => {
      const doc: BatchDoc = { _id: batchIdOf(_id, n), importId: _id, body: seal(JSON.stringify(batch)) };
      await put(IMPORTS, doc);
    });
    const doc: ImportDoc = {
      _id,
      communityId,
      fileName,
      status: 'preview',
      ...{ kind: plan.kind, rows: plan.rows, unknownColumns: plan.unknownColumns, counts: plan.counts },
      bad: new Set(plan.faults.map(({ row }) => row)).size,
      badRows: badRowsOf(plan.faults),
      next: 0,
      total: batches.length,
      createdBy: call.actor.id,
      createdAt: call.now,
    };
    await insert(IMPORTS, doc);
    return importView(doc);
  },
});

async function inParts<T>(items: T[], work: (item: T, n: number) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE)
    await Promise.all(items.slice(from, from + AT_ONCE).map((item, n) => work(item, from + n)));
}
