// Whether the data of a subscription message fits its template.
import { fieldTypeOf } from './field-types';
import type { Template } from './templates';

/** The texts by field, or what is wrong in WeChat's words (error 47003 names the field). */
export type CheckedData = { data: Record<string, string> } | { wrong: string };

function wrongField(key: string, field: unknown, template: Template | 'any'): string | undefined {
  const type = fieldTypeOf(key);
  if (!type) return `data.${key} is not a field of a subscription message`;
  const value = (field as { value?: unknown } | null | undefined)?.value;
  if (value === undefined || value === null || value === '') return `data.${key}.value is empty`;
  if (typeof value !== 'string' || !type.fits(value)) return `data.${key}.value invalid, ${type.rule}`;
  const allowed = template === 'any' ? undefined : template.enums?.[key];
  if (allowed && !allowed.includes(value))
    return `data.${key}.value invalid, not one of ${allowed.join(', ')}`;
  return undefined;
}

/** Checks every field of `data` ({key: {value}}) and, for a declared template, that none is missing or foreign. */
export function checkData(data: unknown, template: Template | 'any'): CheckedData {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { wrong: 'data is empty' };
  const fields = data as Record<string, unknown>;
  const foreign = template !== 'any' && Object.keys(fields).find((key) => !template.fields.includes(key));
  if (foreign) return { wrong: `data.${foreign} is not in the template` };
  const keys = template === 'any' ? Object.keys(fields) : template.fields;
  if (keys.length === 0) return { wrong: 'data is empty' };
  for (const key of keys) {
    const wrong = wrongField(key, fields[key], template);
    if (wrong) return { wrong };
  }
  return {
    data: Object.fromEntries(keys.map((key) => [key, (fields[key] as { value: string }).value])),
  };
}
