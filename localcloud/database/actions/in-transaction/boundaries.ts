import { storeWrites } from '../../transaction/write';
import type { AdminReply, AdminRequest } from '../../types';
import type { Session } from '../session';

/** `startTransaction()`: the id stands beside `data`, where the SDK looks for it. */
export const startTransaction = (_body: AdminRequest, session: Session): AdminReply => ({
  transactionId: session.transactions.begin().id,
});

/** `commit()`: everything is stored in one step, or nothing. The transaction is over either way. */
export const commitTransaction = (body: AdminRequest, session: Session): Record<string, never> => {
  const { transactions, store, stats } = session;
  const transaction = transactions.use(body['transactionId']);
  try {
    transactions.whileCommitting(transaction, () => {
      if (transaction.writes.size === 0) return;
      stats.documentsWritten(store.atomically(() => storeWrites(transaction)));
    });
  } finally {
    transactions.end(transaction);
  }
  return {};
};

/** `rollback()`: nothing of the transaction was ever stored, so it is only forgotten. */
export const abortTransaction = (body: AdminRequest, session: Session): Record<string, never> => {
  session.transactions.end(session.transactions.use(body['transactionId']));
  return {};
};
