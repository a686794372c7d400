import { addCollection } from './actions/add-collection';
import { aggregateDocuments } from './actions/aggregate-documents';
import { calculateDocument } from './actions/calculate-document';
import { getDocument } from './actions/get-document';
import { abortTransaction, commitTransaction, startTransaction } from './actions/in-transaction/boundaries';
import { getInTransaction } from './actions/in-transaction/get';
import { insertInTransaction } from './actions/in-transaction/insert';
import { modifyInTransaction } from './actions/in-transaction/modify';
import { modifyAndReturnInTransaction } from './actions/in-transaction/modify-and-return';
import { removeInTransaction } from './actions/in-transaction/remove';
import { insertDocument } from './actions/insert-document';
import { modifyAndReturn } from './actions/modify-and-return';
import { modifyDocument } from './actions/modify-document';
import { removeDocument } from './actions/remove-document';
import type { Session } from './actions/session';
import { DatabaseError, invalidParam } from './errors';
import type { AdminReply, AdminRequest } from './types';

type Action = (body: AdminRequest, session: Session) => unknown;

/** The actions outside a transaction; each yields the reply's `data`. */
const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['database.insertDocument', insertDocument],
  ['database.getDocument', getDocument],
  ['database.modifyDocument', modifyDocument],
  ['database.modifyAndReturnDoc', modifyAndReturn],
  ['database.removeDocument', removeDocument],
  ['database.calculateDocument', calculateDocument],
  ['database.aggregateDocuments', aggregateDocuments],
  ['database.addCollection', addCollection],
]);

/** The same actions when the request names a transaction. */
const IN_TRANSACTION: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['database.insertDocument', insertInTransaction],
  ['database.getDocument', getInTransaction],
  ['database.modifyDocument', modifyInTransaction],
  ['database.modifyAndReturnDoc', modifyAndReturnInTransaction],
  ['database.removeDocument', removeInTransaction],
  ['database.commitTransaction', commitTransaction],
  ['database.abortTransaction', abortTransaction],
]);

/** Carries out one request; refusals are thrown. An action nobody knows is refused by name. */
export const dispatch = (body: AdminRequest, session: Session): AdminReply => {
  const name = body.action;
  if (name === 'database.startTransaction') return startTransaction(body, session);
  const inTransaction = body['transactionId'] !== undefined;
  const action = (inTransaction ? IN_TRANSACTION : ACTIONS).get(name);
  if (action !== undefined) return { data: action(body, session) };
  if (IN_TRANSACTION.has(name)) throw invalidParam(`${name} needs a transactionId`);
  if (ACTIONS.has(name)) throw invalidParam(`${name} is not possible inside a transaction`);
  throw new DatabaseError('INVALID_ACTION', `unknown action: ${name}`);
};
