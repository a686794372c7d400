import { writeIn } from '../../transaction/write';
import type { AdminRequest } from '../../types';
import { encodeKey } from '../../value/key';
import { queryOf } from '../parameters';
import type { Session } from '../session';
import { documentIdOf } from './document-id';
import { runIn } from './run';

/** `doc().remove()` inside a transaction. */
export const removeInTransaction = (body: AdminRequest, session: Session): { deleted: number } =>
  runIn(body, session, ({ transaction, view }) => {
    const collection = session.writing(body['collectionName']);
    const idKey = encodeKey(documentIdOf(queryOf(body, session.now)));
    const before = view.read(collection, idKey);
    if (before === undefined) return { deleted: 0 };
    writeIn(session.transactions, transaction, collection, { idKey, before, after: undefined });
    return { deleted: 1 };
  });
