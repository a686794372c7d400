import { checkReport, type ReportDraft } from '@/domain/ticket/report-rules';
import { at } from '../../support/ticket-kit';

const fine: ReportDraft = {
  place: { kind: 'house', houseId: 'c1x1501' },
  name: '张三',
  phone: '13800000001',
  text: '厨房漏水',
  photos: [],
  slot: null,
};
const problems = (difference: Partial<ReportDraft>) => checkReport({ ...fine, ...difference }, at('09:00'));
const slot = (from: string, to: string) => ({ slot: { from: at(from), to: at(to) } });

describe('T2 a wrong value is named at its field', () => {
  it('T2 a complete report has nothing wrong', () => {
    expect(problems({})).toEqual({});
    expect(problems(slot('Tue 09:00', 'Tue 12:00'))).toEqual({});
  });

  it.each<[string, Partial<ReportDraft>, object]>([
    ['no place', { place: null }, { place: 'required' }],
    ['no words', { text: '   ' }, { text: 'required' }],
    ['one character', { text: '漏' }, { text: 'too-short' }],
    ['a novel', { text: '漏'.repeat(501) }, { text: 'too-long' }],
    ['no name', { name: '' }, { name: 'required' }],
    ['a name too long', { name: '张'.repeat(21) }, { name: 'too-long' }],
    ['no phone', { phone: '' }, { phone: 'required' }],
    ['a landline', { phone: '075512345678' }, { phone: 'bad-format' }],
    ['ten digits', { phone: '1380000000' }, { phone: 'bad-format' }],
    ['full-width digits', { phone: '１３８００００１１１１' }, { phone: 'bad-format' }],
    ['ten photos', { photos: Array(10).fill('cloud://a/1.jpg') }, { photos: 'too-many' }],
    ['a visit yesterday', slot('2026-11-22 09:00', '2026-11-22 12:00'), { slot: 'in-the-past' }],
    ['a visit next year', slot('2027-11-22 09:00', '2027-11-22 12:00'), { slot: 'too-far' }],
    ['a visit that ends before it begins', slot('Tue 12:00', 'Tue 09:00'), { slot: 'bad-format' }],
    ['a visit of two days', slot('Tue 09:00', 'Thu 09:00'), { slot: 'bad-format' }],
  ])('T2 %s', (_what, difference, expected) => {
    expect(problems(difference)).toEqual(expected);
  });

  it('T2 several at once, and an emoji counts as one character', () => {
    expect(problems({ text: '', phone: '1' })).toEqual({ text: 'required', phone: 'bad-format' });
    expect(problems({ text: '🚽🚽' })).toEqual({});
    expect(problems({ text: '👍'.repeat(500) })).toEqual({});
  });
});
