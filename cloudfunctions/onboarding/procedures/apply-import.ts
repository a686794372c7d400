import { communityOf, demand } from '../../_kit/call-context';
import type { CommunityDoc } from '../../_kit/directory';
import { procedure } from '../../_kit/procedure';
import { stop } from '../../_kit/refused';
import { unseal } from '../../_kit/seal';
import { findById, removeWhere, updateWhere } from '../../_kit/store';
import { applyBatch } from '../../_kit/people/import/apply-batch';
import { importOf } from '../../_kit/people/import/import-of';
import {
  batchIdOf,
  importView,
  IMPORTS,
  type Batch,
  type BatchDoc,
  type ImportDoc,
} from '../../_kit/people/import/import-doc';

/** How long one call works before it answers with how far it is: progress is seen, and no call comes near its time limit. */
const WORK_MS = 4_000;

/** P1: batch after batch; the counter moves after a batch is in, so that a crash repeats at most one, which changes nothing. */
export const applyImport = procedure('onboarding.apply-import', {
  reads: ({ communityId }) => [`community:${communityId}`],
  handle: async ({ communityId, importId }, call) => {
    demand(call, { communityId });
    const community = communityOf(call, communityId);
    let doc = await importOf(communityId, importId);
    if (doc.status === 'done') return importView(doc);
    if (doc.status === 'dropped' || doc.bad > 0) stop('wrong-status');
    const until = performance.now() + WORK_MS;
    while (doc.next < doc.total && performance.now() < until) doc = await oneBatch(community, doc);
    if (doc.next >= doc.total) doc = await finish(doc);
    return importView(doc);
  },
});

async function oneBatch(community: CommunityDoc, doc: ImportDoc): Promise<ImportDoc> {
  const batch = await findById<BatchDoc>(IMPORTS, batchIdOf(doc._id, doc.next));
  // Gone: a second caller has finished meanwhile.
  if (batch) await applyBatch(community, JSON.parse(unseal(batch.body)) as Batch);
  await updateWhere(IMPORTS, { _id: doc._id, next: doc.next }, { next: doc.next + 1, status: 'applying' });
  return importOf(doc.communityId, doc._id);
}

async function finish(doc: ImportDoc): Promise<ImportDoc> {
  await removeWhere(IMPORTS, { importId: doc._id });
  await updateWhere(IMPORTS, { _id: doc._id }, { status: 'done' });
  return { ...doc, status: 'done' };
}
