import type { z } from 'zod';

/** As much of a zod definition as walking it needs. */
interface Definition {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: readonly z.ZodType[];
}

/** Names and numbers have fields of their own, which are sealed, not covered. */
const NOT_FREE = new Set(['name', 'phone', 'alias']);

/** The keys of an input under which people write freely (`words` of the contract), at any depth. */
export function freeWordsOf(schema: z.ZodType): Set<string> {
  const found = new Set<string>();
  walk(schema, '', found);
  return found;
}

function walk(schema: z.ZodType, key: string, found: Set<string>): void {
  if (schema.meta()?.['freeWords'] === true && !NOT_FREE.has(key)) found.add(key);
  const definition = schema.def as Definition;
  for (const [name, field] of Object.entries(definition.shape ?? {})) walk(field, name, found);
  const inner = [definition.element, definition.innerType, definition.in, ...(definition.options ?? [])];
  for (const one of inner) if (one) walk(one, key, found);
}
