import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { Field } from '@/components/field/field';
import { URGENCIES, type UrgencyCode } from '@/domain/classification/taxonomy';
import { URGENCY_NAMES } from '@/domain/classification/taxonomy-names';

const ICONS = { emergency: 'siren', normal: 'wrench', renovation: 'roller', inquiry: 'help' } as const;

interface UrgencyFieldProps {
  urgency: UrgencyCode;
  /** The words tell of danger: it stays an emergency whatever is chosen (T20). */
  danger: boolean;
  onChange: (urgency: UrgencyCode) => void;
}

/** How urgent it is: suggested from the words, confirmed by the agent (T5). */
export function UrgencyField({ urgency, danger, onChange }: UrgencyFieldProps) {
  return (
    <Card>
      <Field
        label="紧急程度"
        hint={danger ? '对方说的有险情，按紧急处理；受理时可以再调整' : '已按描述选好，不对请改'}
      >
        <Chips
          id="urgency"
          chips={URGENCIES.map((key) => ({
            key,
            name: URGENCY_NAMES[key],
            icon: ICONS[key],
            disabled: danger && key !== 'emergency',
          }))}
          chosen={[danger ? 'emergency' : urgency]}
          onTap={onChange}
        />
      </Field>
    </Card>
  );
}
