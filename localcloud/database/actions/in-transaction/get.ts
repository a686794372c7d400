import { DATABASE_LIMITS } from '../../../limits';
import { invalidParam } from '../../errors';
import type { AdminRequest } from '../../types';
import { encodeKey } from '../../value/key';
import { onlyId, searchOf } from '../get-document';
import { queryOf } from '../parameters';
import { projected } from '../projected';
import { checkResultSize } from '../result-size';
import type { Session } from '../session';
import { runIn } from './run';

/** `get()` inside a transaction: what its snapshot holds, with its own writes on top. */
export const getInTransaction = (body: AdminRequest, session: Session): { list: string[] } =>
  runIn(body, session, ({ view }) => {
    const collection = session.reading(body['collectionName']);
    const query = queryOf(body, session.now);
    const id = onlyId(query);
    if (id === undefined && !DATABASE_LIMITS.transactionQueries) {
      throw invalidParam('a transaction reads single documents by doc(id), not by where');
    }
    const texts =
      id === undefined
        ? view.find(collection, searchOf(body, query, session)).map(({ text }) => text)
        : [view.read(collection, encodeKey(id))].filter((text) => text !== undefined);
    const list = projected(texts, body, query, session.now);
    checkResultSize(list);
    return { list };
  });
