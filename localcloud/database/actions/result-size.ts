import { DATABASE_LIMITS } from '../../limits';
import { DatabaseError } from '../errors';

/** Refuses a reply whose documents together are larger than production sends (1 MB). */
export const checkResultSize = (texts: string[]): void => {
  const limit = DATABASE_LIMITS.resultBytes;
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  // A character takes at most three bytes, so most replies need no counting.
  if (characters * 3 <= limit) return;
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > limit) {
    throw new DatabaseError(
      'DATABASE_QUERY_RESULT_SIZE_EXCEED',
      `database query result size exceed limit (1MB): ${bytes} bytes`,
    );
  }
};
