import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { fieldId } from '../../../components/field-id';
import { Remove } from '../../../components/remove';
import { WhenPicker } from '../../../components/when-picker';
import { WordsField } from '../../../components/words-field';
import { StaffPicker } from '../../pieces/staff-picker';
import { finishDays } from '../plans/finish-days';
import s from '../forms.module.scss';
import { blankImprovement, IMPROVEMENT_MAX, MOST_IMPROVEMENTS, type ImprovementTyped } from './improvements';
import type { Wrong } from '../use-feedback-form';

interface ImprovementFieldsProps {
  communityId: string;
  list: readonly ImprovementTyped[];
  wrong: Wrong;
  onChange: (list: ImprovementTyped[]) => void;
}

/** Improvements that are promised and followed to their end: what, who, by when (C12). */
export function ImprovementFields({ communityId, list, wrong, onChange }: ImprovementFieldsProps) {
  const put = (key: number, part: Partial<ImprovementTyped>) =>
    onChange(list.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <>
      {list.map((one, n) => (
        <Card
          key={one.key}
          title={`改进 ${n + 1}`}
          extra={
            <Remove
              label={`删除改进 ${n + 1}`}
              onTap={() => onChange(list.filter((other) => other.key !== one.key))}
            />
          }
        >
          <WordsField
            path={`improvements.${n}.text`}
            label="做什么"
            required
            max={IMPROVEMENT_MAX}
            value={one.text}
            placeholder="例如：电梯困人电话改为 24 小时双人值守"
            error={wrong[`improvements.${n}.text`]}
            onChange={(text) => put(one.key, { text })}
          />
          <Field
            id={fieldId(`improvements.${n}.dueAt`)}
            label="什么时候完成"
            required
            error={wrong[`improvements.${n}.dueAt`]}
          >
            <WhenPicker
              id={`due-${n}`}
              choices={finishDays}
              value={one.dueAt}
              onChange={(dueAt) => put(one.key, { dueAt })}
            />
          </Field>
          <Field label="负责人" hint="到期前没有完成会提醒">
            <StaffPicker
              id={`maker-${n}`}
              communityId={communityId}
              chosen={one.ownerId ? [one.ownerId] : []}
              onTap={(id) => put(one.key, { ownerId: id === one.ownerId ? null : id })}
            />
          </Field>
        </Card>
      ))}
      {list.length < MOST_IMPROVEMENTS ? (
        <View className={s.more}>
          <Button
            id="add-improvement"
            kind="plain"
            icon="plus"
            block
            onTap={() => onChange([...list, blankImprovement(list)])}
          >
            加一项要跟踪的改进
          </Button>
        </View>
      ) : null}
    </>
  );
}
