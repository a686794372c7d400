import { writeIn } from '../../transaction/write';
import type { AdminRequest } from '../../types';
import { parseStored } from '../../value/decode';
import { encodeKey } from '../../value/key';
import { compileChange } from '../change';
import type { ModifiedDocument } from '../modify-and-return';
import { changeRequestOf } from '../modify-document';
import { scopeOf } from '../parameters';
import type { Session } from '../session';
import { runIn } from './run';

/** `updateAndReturn()` inside a transaction: the first match it sees, in its new state. */
export const modifyAndReturnInTransaction = (body: AdminRequest, session: Session): ModifiedDocument =>
  runIn(body, session, ({ transaction, view }) => {
    const request = { ...changeRequestOf(body, session), merge: true };
    const change = compileChange(request);
    const collection = session.writing(body['collectionName']);
    const search = { query: request.query, sort: [], skip: 0, limit: 1, scope: scopeOf(session) };
    const [found] = view.find(collection, search);
    if (found === undefined) return { updated: 0 };
    const after = change(found.text);
    if (after === undefined) return { updated: 0, doc: found.text };
    const idKey = encodeKey(parseStored(found.text)['_id']);
    writeIn(session.transactions, transaction, collection, { idKey, before: found.text, after });
    return { updated: 1, doc: after.text };
  });
