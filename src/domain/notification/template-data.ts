import { toLocalText } from '../shared/local-text';
import type { Message } from './message';
import { templates, type Template } from './templates';

/** Longest value per field type that WeChat accepts, in characters (platform limits of subscription messages). */
export const fieldLimits: Record<string, number> = {
  thing: 20,
  phrase: 5,
  character_string: 32,
  letter: 32,
  number: 32,
  name: 10,
};

/** Shortens to a field's limit, visibly. */
export function shorten(text: string, limit: number): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`;
}

/** What stands in a field whose value has nothing the field may hold. */
const instead: Record<string, string> = { phrase: '有更新' };

/** Only what the field type may hold: a phrase is Chinese characters, a character string anything but. */
function allowed(type: string, text: string): string {
  if (type === 'phrase') return text.replace(/[^\p{Script=Han}]/gu, '').slice(0, fieldLimits.phrase);
  return type === 'character_string'
    ? text.replace(/[^\x20-\x7e]/g, '').slice(0, fieldLimits.character_string)
    : text;
}

/** The `data` of `subscribeMessage.send` for a message: every field filled and within its limit (47003 otherwise). */
export function templateData(message: Message): Record<string, { value: string }> {
  const template: Template = templates[message.template];
  const filled = Object.entries(template.fields).map(([field, from]) => {
    if (from === 'time') return [field, { value: toLocalText(message.at) }];
    const type = field.replace(/\d+$/, '');
    const value = shorten(allowed(type, message.values[from]), fieldLimits[type] ?? 20);
    return [field, { value: value || (instead[type] ?? '-') }];
  });
  return Object.fromEntries(filled) as Record<string, { value: string }>;
}
