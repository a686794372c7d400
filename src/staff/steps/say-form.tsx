import type { StepFacts } from '@/api/use-step';
import { Card } from '@/components/card/card';
import { WordsField, wordsProblem } from '../components/words-field';
import type { FormProps } from './form-props';
import { ReportedWords } from './reported-words';
import { saySteps, type SayStepName } from './say-steps';
import { SubmitBar } from './submit-bar';
import { useStepForm } from './use-step-form';

interface SayFormProps<S extends SayStepName> extends FormProps {
  step: S;
}

/** The form of a step that needs nothing but words. */
export function SayForm<S extends SayStepName>(props: SayFormProps<S>) {
  const { step, ticket, closed } = props;
  const say = saySteps[step];
  const form = useStepForm(props, step, { words: '' });
  const { words } = form.draft;
  const send = () => {
    const facts: StepFacts<`ticket.${S}`> = say.facts(words, ticket);
    form.send({ [say.path]: wordsProblem(words, say.max, say.missing) }, facts);
  };
  return (
    <>
      {step === 'answer' || step === 'refer' ? <ReportedWords ticket={ticket} /> : null}
      <Card>
        <WordsField
          path={say.path}
          label={say.label}
          required={say.missing !== undefined}
          max={say.max}
          value={words}
          phrases={say.phrases}
          placeholder={say.placeholder}
          error={form.wrong[say.path]}
          onChange={(value) => {
            form.change({ words: value });
            form.mend(say.path);
          }}
        />
      </Card>
      <SubmitBar
        words={say.submitFor?.(ticket) ?? say.submit}
        busy={form.busy}
        disabled={closed}
        onTap={send}
      />
    </>
  );
}
