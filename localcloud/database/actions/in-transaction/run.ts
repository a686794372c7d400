import { DatabaseError } from '../../errors';
import type { AdminRequest } from '../../types';
import type { Transaction } from '../../transaction/transaction';
import { viewOf, type View } from '../../transaction/view';
import type { Session } from '../session';

/** An action's work inside a transaction. */
export interface TransactionWork {
  transaction: Transaction;
  view: View;
}

/** Errors of the database (not of the request's form) end the transaction they happen in, as in MongoDB. */
const endsTransaction = (error: unknown): boolean =>
  error instanceof DatabaseError &&
  (error.code === 'DATABASE_REQUEST_FAILED' || error.code === 'DATABASE_TRANSACTION_CONFLICT');

/** Runs work in the request's transaction; refused when the transaction is over or unknown. */
export const runIn = <T>(body: AdminRequest, session: Session, work: (context: TransactionWork) => T): T => {
  const { transactions } = session;
  const transaction = transactions.use(body['transactionId']);
  try {
    return work({ transaction, view: viewOf(transaction, transactions.versions, session.stats) });
  } catch (error) {
    if (endsTransaction(error)) transactions.end(transaction);
    throw error;
  }
};
