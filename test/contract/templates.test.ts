import fc from 'fast-check';
import templateIds from '../../cloudfunctions/template-ids.json';
import type { Message } from '@/domain/notification/message';
import { fieldLimits, shorten, templateData } from '@/domain/notification/template-data';
import { templateProblems } from '@/domain/notification/template-check';
import {
  residentTemplates,
  staffTemplates,
  templates,
  type Template,
  type TemplateKey,
} from '@/domain/notification/templates';

const keys = Object.keys(templates) as TemplateKey[];

const message = (template: TemplateKey, note: string): Message => ({
  key: '1.0.0',
  kind: 'submitted',
  to: { kind: 'person', id: 'p1' },
  title: '报修已收到',
  body: note,
  link: 'pages/ticket/index?id=t1',
  template,
  values: { number: 'BX261122-7K3MQ', area: note, status: note, note },
  at: Date.UTC(2026, 10, 22, 14, 45),
  pushAt: 0,
  urgent: false,
});

describe('subscription-message templates (N2)', () => {
  test('N2: ours pass what the build checks; each wrong one is named', () => {
    expect(templateProblems(templates, templateIds)).toEqual([]);
    const id = 'x'.repeat(43);
    const one = (fields: Template['fields']) => templateProblems({ a: { title: '通知', fields } }, { a: id });
    expect(one({ thing1: 'note', time2: 'time', phrase3: 'status' })).toEqual([]);
    expect(one({ phrase1: 'note' })).toEqual(['a.phrase1 cannot hold "note"']);
    expect(one({ character_string1: 'area' })).toEqual(['a.character_string1 cannot hold "area"']);
    expect(one({ colour1: 'note' })).toEqual(['a.colour1 is of no type we fill']);
    expect(one({ thing1: 'time' })).toEqual(['a.thing1 cannot hold "time"']);
    expect(
      templateProblems({ a: { title: '通知', fields: { thing1: 'note' } } }, { a: 'short', b: id }),
    ).toEqual(['an id for "b", which is no template', 'a has no template id of 43 characters']);
  });

  test('every template has an id to register, and no id is left over', () => {
    expect(Object.keys(templateIds).sort()).toEqual([...keys].sort());
  });

  test('at one tap at most three are asked for, so that older base libraries can ask too', () => {
    expect(residentTemplates.length).toBeLessThanOrEqual(3);
    expect(staffTemplates.length).toBeLessThanOrEqual(3);
  });

  test('every field is of a type whose limit is known', () => {
    for (const key of keys)
      for (const field of Object.keys(templates[key].fields))
        expect([...Object.keys(fieldLimits), 'time']).toContain(field.replace(/\d+$/, ''));
  });

  test('whatever the words, every value is filled and within WeChat’s limit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.string({ unit: 'grapheme', maxLength: 300 }), (key, words) => {
        for (const [field, { value }] of Object.entries(templateData(message(key, words)))) {
          const type = field.replace(/\d+$/, '');
          expect(value.length).toBeGreaterThan(0);
          if (type === 'phrase') expect(value).toMatch(/^\p{Script=Han}{1,5}$/u);
          if (type === 'character_string') expect(value).toMatch(/^[\x20-\x7e]{1,32}$/);
          if (type !== 'time') expect(Array.from(value).length).toBeLessThanOrEqual(fieldLimits[type] ?? 0);
        }
      }),
    );
  });

  test('a time is written as WeChat takes it, in China', () => {
    expect(templateData(message('task', '漏水')).time4).toEqual({ value: '2026年11月22日 22:45' });
  });

  test('shortening shows that something is missing', () => {
    expect(shorten('一二三四五六', 5)).toBe('一二三四…');
    expect(shorten('一二三四五', 5)).toBe('一二三四五');
  });
});
