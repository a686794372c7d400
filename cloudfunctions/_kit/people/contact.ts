import { checkReport } from '../../../src/domain/ticket/report-rules';
import { stop } from '../refused';

/** Name and phone as typed, trimmed and checked as a report's are (T2); refused at the field that is wrong. */
export function checkedContact(
  input: { name: string; phone: string },
  now: number,
): { name: string; phone: string } {
  const [name, phone] = [input.name.trim(), input.phone.trim()];
  const wrong = checkReport({ place: null, text: '', photos: [], slot: null, name, phone }, now);
  for (const field of ['name', 'phone'] as const) {
    const problem = wrong[field];
    if (problem) stop('invalid-input', { field, detail: { problem } });
  }
  return { name, phone };
}
