import { View } from '@tarojs/components';
import { Avatar } from '@/components/avatar/avatar';
import { Button } from '@/components/button/button';
import { cx } from '@/components/cx';
import { Tag } from '@/components/tag/tag';
import type { Candidate } from '@/contract/ticket/recommend';
import { initialOf } from '../me/initial-of';
import s from './dispatch.module.scss';

interface CandidateRowProps {
  candidate: Candidate;
  best: boolean;
  /** Holds the job already. */
  holds: boolean;
  busy: boolean;
  disabled: boolean;
  /** 派单, or 转单 */
  words: string;
  onAssign: () => void;
}

/** Somebody who could do it: why, and one tap to give it to them. */
export function CandidateRow({ candidate, best, holds, busy, disabled, words, onAssign }: CandidateRowProps) {
  const { staffId, alias, role, onDuty, reasons } = candidate;
  return (
    <View className={cx(s.row, best && s.best)}>
      <Avatar name={initialOf(alias)} />
      <View className={s.words}>
        <View className={s.name}>
          <View className={s.alias}>{alias}</View>
          {best ? (
            <Tag tone="primary" solid>
              推荐
            </Tag>
          ) : null}
          <View className={s.role}>{role}</View>
        </View>
        <View className={s.reasons}>{reasons.join(' · ')}</View>
      </View>
      {holds ? (
        <View className={s.holds}>当前负责</View>
      ) : onDuty ? (
        <Button
          id={`assign-${staffId}`}
          kind={best ? 'primary' : 'soft'}
          size="small"
          loading={busy}
          disabled={disabled}
          label={`${words}给${alias}`}
          onTap={onAssign}
        >
          {words}
        </Button>
      ) : (
        <View className={s.holds}>不在岗</View>
      )}
    </View>
  );
}
