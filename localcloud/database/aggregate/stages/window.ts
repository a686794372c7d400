import { countOf, objectOf } from '../specification';
import type { StageCompiler } from '../stage';
import type { Document } from '../../value/types';

/** `$limit`: the first so many documents; nothing more is read. */
export const limit: StageCompiler = (specification) => {
  const most = countOf('the limit', specification, 1);
  return function* (input) {
    let taken = 0;
    for (const document of input) {
      yield document;
      taken += 1;
      if (taken === most) return;
    }
  };
};

/** `$skip`: everything but the first so many documents. */
export const skip: StageCompiler = (specification) => {
  const left = countOf('$skip', specification, 0);
  return function* (input) {
    let seen = 0;
    for (const document of input) {
      seen += 1;
      if (seen > left) yield document;
    }
  };
};

/** `$sample`: so many documents by chance, each at most once (reservoir sampling). */
export const sample: StageCompiler = (specification) => {
  const size = countOf('size argument to $sample', objectOf('$sample', specification, ['size'])['size'], 1);
  return function* (input) {
    const kept: Document[] = [];
    let seen = 0;
    for (const document of input) {
      seen += 1;
      if (kept.length < size) kept.push(document);
      else {
        const place = Math.floor(Math.random() * seen);
        if (place < size) kept[place] = document;
      }
    }
    yield* kept;
  };
};
