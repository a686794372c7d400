import { Field } from '@/components/field/field';
import { TextArea } from '@/components/text-area/text-area';
import { lengthOf } from '@/domain/ticket/report-rules';
import { fieldId } from './field-id';
import { Phrases } from './phrases';

export { wordsProblem } from './words-problem';

// Room beyond the limit, so that a long paste is shown whole and named as too long instead of being cut in silence.
const TYPED_MAX = 2000;

interface WordsFieldProps {
  /** Path of the field in the step's input. */
  path: string;
  label: string;
  value: string;
  /** Most characters, as the contract has it. */
  max: number;
  required?: boolean;
  placeholder?: string;
  phrases?: readonly string[];
  error: string | undefined;
  onChange: (text: string) => void;
}

/** Free words with a limit, ready phrases below. */
export function WordsField(props: WordsFieldProps) {
  const { path, label, value, max, required, placeholder, phrases, error, onChange } = props;
  return (
    <Field
      id={fieldId(path)}
      label={label}
      required={Boolean(required)}
      error={error}
      count={{ used: lengthOf(value), max }}
    >
      <TextArea
        id={`input-${path.replace(/\./g, '-')}`}
        label={label}
        value={value}
        max={TYPED_MAX}
        placeholder={placeholder ?? ''}
        wrong={error !== undefined}
        onChange={onChange}
      />
      {phrases ? <Phrases words={phrases} text={value} onText={onChange} /> : null}
    </Field>
  );
}
