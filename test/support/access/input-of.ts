import { z } from 'zod';
import { contract, type OperationName } from '@/contract';
import { rid } from '../world';

/** A JSON schema as zod writes it, as far as samples need. */
interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  minimum?: number;
  pattern?: string;
  minLength?: number;
}

/** Texts, one of which fits whatever a schema asks of a text. */
const TEXTS = ['说明一下', 'sample-1', '09:00', '13700000000', 'sample'.repeat(6)];

/** What stands under a key wherever it occurs. */
export type Known = Record<string, unknown>;

const schemas = new Map<OperationName, Schema>();

/** An input that passes the schema: only what is required, known ids by their keys, the first of every choice. */
export function inputOf(name: OperationName, known: Known): Record<string, unknown> {
  const schema =
    schemas.get(name) ??
    (z.toJSONSchema(contract[name].input, { io: 'input', unrepresentable: 'any' }) as Schema);
  schemas.set(name, schema);
  return valueOf(schema, '', { requestId: rid(), ...known }) as Record<string, unknown>;
}

function valueOf(schema: Schema, key: string, known: Known): unknown {
  if (key in known) return known[key];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (first) return valueOf(first, key, known);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, valueOf(schema.properties?.[name] ?? {}, name, known)]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => valueOf(schema.items ?? {}, key, known));
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    default:
      return TEXTS.find(
        (text) => text.length >= (schema.minLength ?? 0) && new RegExp(schema.pattern ?? '', 'u').test(text),
      );
  }
}
