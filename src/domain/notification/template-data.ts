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

/** The `data` of `subscribeMessage.send` for a message: every field filled and within its limit (47003 otherwise). */
export function templateData(message: Message): Record<string, { value: string }> {
  const template: Template = templates[message.template];
  const filled = Object.entries(template.fields).map(([field, from]) => {
    if (from === 'time') return [field, { value: toLocalText(message.at) }];
    const type = field.replace(/\d+$/, '');
    return [field, { value: shorten(message.values[from], fieldLimits[type] ?? 20) || '-' }];
  });
  return Object.fromEntries(filled) as Record<string, { value: string }>;
}
