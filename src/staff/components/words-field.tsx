import { Field } from '@/components/field/field';
import { TextArea } from '@/components/text-area/text-area';
import { lengthOf, textProblem } from '@/domain/ticket/report-rules';
import { fieldId } from './field-id';
import { Phrases } from './phrases';

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

/** What is wrong with free words, in words; nothing when they are fine. */
export function wordsProblem(text: string, max: number, missing?: string): string | undefined {
  const problem = textProblem(text, missing === undefined ? 0 : 1, max);
  if (problem === null) return undefined;
  return problem === 'too-long' ? `最多 ${max} 个字，现在 ${lengthOf(text)} 个` : missing;
}
