// The field types of a subscription message and what each holds. Source: the public API page and the community notes
// gathered there; where they say "or", both are accepted.

/** One field type: whether a value fits, and its rule in words. */
export interface FieldType {
  rule: string;
  fits(value: string): boolean;
}

const length = (value: string): number => [...value].length;
const CHINESE = /\p{Script=Han}/u;
const CLOCK = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?';
const DAY = '\\d{4}年(?:0?[1-9]|1[0-2])月(?:0?[1-9]|[12]\\d|3[01])日';

/** One moment, or two joined by ~. */
const moments = (moment: string): RegExp => new RegExp(`^${moment}(?: ?~ ?${moment})?$`);
const TIME = moments(`(?:${DAY} ?)?${CLOCK}`);
const DATE = moments(`${DAY}(?: ?${CLOCK})?`);

/** Field types by the name a field's key starts with: thing1 is a `thing`. */
export const FIELD_TYPES: Readonly<Record<string, FieldType>> = {
  thing: { rule: 'at most 20 characters', fits: (value) => length(value) <= 20 },
  number: {
    rule: 'at most 32 digits, one decimal point allowed',
    fits: (value) => /^-?\d+(\.\d+)?$/.test(value) && length(value) <= 32,
  },
  letter: { rule: 'at most 32 letters', fits: (value) => /^[A-Za-z]{1,32}$/.test(value) },
  symbol: { rule: 'at most 5 symbols', fits: (value) => /^[^\p{L}\p{N}\s]{1,5}$/u.test(value) },
  character_string: {
    rule: 'at most 32 letters, digits and symbols, no Chinese',
    fits: (value) => length(value) <= 32 && /^[\x20-\x7e]+$/.test(value),
  },
  time: { rule: '24 hour time, optionally after YYYY年M月D日', fits: (value) => TIME.test(value) },
  date: { rule: 'YYYY年M月D日, optionally with 24 hour time', fits: (value) => DATE.test(value) },
  amount: {
    rule: 'one currency sign and at most 10 digits, 元 may follow',
    fits: (value) =>
      /^[^\p{L}\p{N}\s.]?\d+(\.\d+)?元?$/u.test(value) && value.replace(/\D/g, '').length <= 10,
  },
  phone_number: { rule: 'at most 17 digits and symbols', fits: (value) => /^[\d+\-() ]{1,17}$/.test(value) },
  car_number: {
    rule: 'at most 8 characters, Chinese only first and last',
    fits: (value) => /^[\p{Script=Han}A-Za-z0-9][A-Za-z0-9]{0,6}[\p{Script=Han}A-Za-z0-9]$/u.test(value),
  },
  name: {
    rule: 'at most 10 characters with Chinese, or 20 letters and symbols',
    fits: (value) => !/\d/.test(value) && length(value) <= (CHINESE.test(value) ? 10 : 20),
  },
  phrase: { rule: 'at most 5 Chinese characters', fits: (value) => /^\p{Script=Han}{1,5}$/u.test(value) },
  // The platform's own list of values, which only a template declaration can name.
  enum: { rule: 'one of the values of the template', fits: () => true },
};

/** The type of a field key such as `thing1`, or undefined when there is no such type. */
export function fieldTypeOf(key: string): FieldType | undefined {
  const name = /^([a-z_]+?)\d+$/.exec(key)?.[1];
  return name !== undefined && Object.hasOwn(FIELD_TYPES, name) ? FIELD_TYPES[name] : undefined;
}
