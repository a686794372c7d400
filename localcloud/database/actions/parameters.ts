import type { QueryScope } from '../query/scope';
import { DATABASE_LIMITS } from '../../limits';
import { invalidParam } from '../errors';
import type { AdminRequest } from '../types';
import { decodeDocument } from '../value/decode';
import { toNumber } from '../value/numbers';
import type { Document } from '../value/types';

/** The query of a request; none (or the empty string the SDK sends for "no where") finds everything. */
export const queryOf = (body: AdminRequest, now: () => number): Document => {
  const { query } = body;
  return query === undefined || query === null || query === '' ? {} : decodeDocument(query, 'query', now);
};

/** What expressions in a request's query may refer to. */
export const scopeOf = ({ now }: { now(): number }): QueryScope => ({ variables: {}, now });

const count = (value: unknown, name: string): number | undefined => {
  if (value === undefined || value === null) return undefined;
  const number = toNumber(value as number);
  if (number === undefined || !Number.isInteger(number) || number < 0) {
    throw invalidParam(`${name} must be a non-negative integer`);
  }
  return number;
};

/** Number of documents to skip. */
export const offsetOf = (body: AdminRequest): number => count(body['offset'], 'offset') ?? 0;

/** Number of documents to return: 100 unless asked otherwise, never more than 1000. */
export const limitOf = (body: AdminRequest): number => {
  const asked = count(body['limit'], 'limit');
  return asked === undefined || asked === 0
    ? DATABASE_LIMITS.defaultLimit
    : Math.min(asked, DATABASE_LIMITS.maximumLimit);
};
