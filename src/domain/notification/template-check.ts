import { fieldLimits } from './template-data';
import type { Template, TemplateValue } from './templates';

/** Which of our values a field type can hold: the platform refuses Chinese in some and everything but Chinese in others. */
const holds: Record<string, readonly TemplateValue[]> = {
  thing: ['number', 'area', 'status', 'note'],
  character_string: ['number'],
  phrase: ['status'],
  time: ['time'],
  date: ['time'],
};

const MOST_FIELDS = 5;

/** What the platform would refuse about registered templates and their ids, in words; empty when all is well (N2). The build stops on it. */
export function templateProblems(
  templates: Readonly<Record<string, Template>>,
  ids: Readonly<Record<string, string>>,
): string[] {
  const twice = Object.values(ids).filter((id, n, all) => all.indexOf(id) !== n);
  const left = Object.keys(ids).filter((key) => !Object.hasOwn(templates, key));
  return [
    ...twice.map((id) => `the template id ${id} stands twice`),
    ...left.map((key) => `an id for "${key}", which is no template`),
    ...Object.entries(templates).flatMap(([key, template]) => problemsOf(key, template, ids[key])),
  ];
}

function problemsOf(key: string, { title, fields }: Template, id: string | undefined): string[] {
  const names = Object.keys(fields);
  const problems = Object.entries(fields).flatMap(([field, value]) => {
    const type = /^([a-z_]+?)\d+$/.exec(field)?.[1] ?? '';
    const known = holds[type];
    if (!known || (type !== 'time' && type !== 'date' && !fieldLimits[type]))
      return [`${key}.${field} is of no type we fill`];
    return known.includes(value) ? [] : [`${key}.${field} cannot hold "${value}"`];
  });
  if (!id || !/^[\w-]{43}$/.test(id)) problems.push(`${key} has no template id of 43 characters`);
  if (title.trim() === '') problems.push(`${key} has no title`);
  if (names.length === 0 || names.length > MOST_FIELDS)
    problems.push(`${key} needs 1 to ${MOST_FIELDS} fields`);
  return problems;
}
