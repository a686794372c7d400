// What a request is told when somebody else was faster.
import type { AdminReply, AdminRequest } from '../database/types';

/**
 * The reply of a lost race, nothing having been done: a transaction conflicts, an insert finds its key taken, a
 * conditional update or remove touches nothing.
 */
export function conflictReply(body: AdminRequest): AdminReply {
  if (body['transactionId'] !== undefined) {
    return {
      code: 'DATABASE_TRANSACTION_CONFLICT',
      message: 'Transaction conflict: the document was changed meanwhile',
    };
  }
  switch (body.action) {
    case 'database.insertDocument':
      return {
        code: 'DATABASE_REQUEST_FAILED',
        message: `E11000 duplicate key error collection: ${String(body['collectionName'])} (injected conflict)`,
      };
    case 'database.modifyDocument':
      return { data: { updated: 0, upsert_id: null } };
    case 'database.removeDocument':
      return { data: { deleted: 0 } };
    default:
      return { code: 'DATABASE_TRANSACTION_CONFLICT', message: `${body.action} conflicted (injected)` };
  }
}
