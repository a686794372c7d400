/** Error codes of the CloudBase database service which the SDK maps to -50xxxx numbers. */
export type DatabaseErrorCode =
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_INVALID_OPERRATOR'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_COLLECTION_ALREADY_EXIST'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'DATABASE_QUERY_RESULT_SIZE_EXCEED'
  | 'INVALID_PARAM'
  | 'INVALID_ACTION'
  | 'SYS_ERR';

/** A refusal with the code and message production would answer. */
export class DatabaseError extends Error {
  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The database itself refused (bad document, bad update, duplicate key): -502001 in the SDK. */
export const requestFailed = (message: string): DatabaseError =>
  new DatabaseError('DATABASE_REQUEST_FAILED', message);

/** An operator or stage nobody knows here: -502002 in the SDK. */
export const unknownOperator = (message: string): DatabaseError =>
  new DatabaseError('DATABASE_INVALID_OPERRATOR', message);

/** The request itself is malformed: -501007 in the SDK. */
export const invalidParam = (message: string): DatabaseError => new DatabaseError('INVALID_PARAM', message);

/** The collection was never created: -502005 in the SDK. */
export const collectionNotExist = (name: string): DatabaseError =>
  new DatabaseError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}.`);

const CONTACT = 'Please check your request, but if the problem persists, contact us.';

/** Another transaction or write got to the document first: the whole transaction has to be run again. */
export const transactionConflict = (): DatabaseError =>
  new DatabaseError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${CONTACT}`,
  );

/** The transaction is unknown, over or too old. */
export const transactionFail = (): DatabaseError =>
  new DatabaseError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${CONTACT}`,
  );

/** Turns anything thrown into the two fields of an error reply. */
export const errorReply = (error: unknown): { code: string; message: string } =>
  error instanceof DatabaseError
    ? { code: error.code, message: error.message }
    : { code: 'SYS_ERR', message: error instanceof Error ? error.message : String(error) };
