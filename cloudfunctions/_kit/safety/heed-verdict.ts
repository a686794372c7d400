import { _, find, updateWhere } from '../store';
import { CHECKS, type CheckDoc } from './check-doc';
import { hide } from './hide';

/** WeChat's event when a picture or voice note has been looked at. */
interface MediaVerdict {
  Event?: unknown;
  trace_id?: unknown;
  result?: { suggest?: unknown };
}

/**
 * P6: takes in the verdict on a picture or voice note; true when the event was one. The trace id was never shown to any client, so
 * whoever names it is WeChat. Verdicts come in any order, and a flag is never taken back by a later pass.
 */
export async function heedVerdict(event: object): Promise<boolean> {
  const { Event, trace_id: traceId, result } = event as MediaVerdict;
  if (Event !== 'wxa_media_check' || typeof traceId !== 'string') return false;
  const [doc] = await find<CheckDoc>(CHECKS, { where: { traceIds: traceId }, limit: 1 });
  if (!doc) return true;
  const left = doc.traceIds.filter((id) => id !== traceId);
  if (result?.suggest === 'pass') {
    // A late verdict counts too: the words had passed before the pictures were asked about.
    if (left.length === 0)
      await updateWhere(
        CHECKS,
        { _id: doc._id, state: _.in(['waiting', 'due', 'unchecked']), decidedBy: null },
        { state: 'passed', dueAt: null, review: false },
      );
    await updateWhere(CHECKS, { _id: doc._id }, { traceIds: _.pull(traceId) });
    return true;
  }
  const file = doc.traceFiles[doc.traceIds.indexOf(traceId)] ?? '';
  await hide(doc, [file]);
  const change = { state: 'flagged', review: true, dueAt: null, bad: _.push([file]) };
  await updateWhere(CHECKS, { _id: doc._id, decidedBy: null }, change);
  return true;
}
