import { readPath, removePath, writePath } from '../../update/paths';
import { cloneAlong } from '../clone-along';
import { fieldPathOf, objectOf, optionalText } from '../specification';
import type { StageCompiler } from '../stage';

/** `$unwind`: a document for each element of an array; other values pass as if they were the only element. */
export const unwind: StageCompiler = (specification) => {
  const options = typeof specification === 'string' ? { path: specification } : specification;
  const known = ['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'];
  const spec = objectOf('$unwind', options, known);
  const parts = fieldPathOf('path option to $unwind', spec['path']).split('.');
  const indexPath = optionalText('includeArrayIndex', spec['includeArrayIndex'])?.split('.');
  const preserve = spec['preserveNullAndEmptyArrays'] === true;
  return function* (input) {
    for (const document of input) {
      const value = readPath(document, parts);
      const nothing = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
      if (nothing && !preserve) continue;
      const elements = Array.isArray(value) && value.length > 0 ? value : [value];
      for (const [index, element] of elements.entries()) {
        const result = cloneAlong(document, parts);
        if (Array.isArray(value) && value.length === 0) removePath(result, parts);
        else if (element !== undefined) writePath(result, parts, element);
        if (indexPath !== undefined)
          writePath(result, indexPath, Array.isArray(value) && value.length > 0 ? index : null);
        yield result;
      }
    }
  };
};
