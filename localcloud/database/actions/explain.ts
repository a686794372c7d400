import { explainPlan, type Explanation } from '../plan/explain';
import { planQuery } from '../plan/plan';
import { compileQuery } from '../query/compile';
import type { AdminRequest } from '../types';
import { searchOf } from './get-document';
import { queryOf, scopeOf } from './parameters';
import type { Session } from './session';

/** How the query of a request (of any action that has one) would be answered; nothing is read or written. */
export const explain = (body: AdminRequest, session: Session): Explanation => {
  const query = queryOf(body, session.now);
  compileQuery(query, scopeOf(session));
  return explainPlan(
    planQuery(session.reading(body['collectionName']), query, searchOf(body, query, session).sort),
  );
};
