import { useState } from 'react';
import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { Sheet } from '@/components/sheet/sheet';
import { TextArea } from '@/components/text-area/text-area';
import { toast } from '@/components/toast/toast-store';
import type { SpotRow } from '@/contract/community/spots/views';
import { labelsFrom, MOST_LABELS } from '@/domain/people/spot-labels';
import { useRun } from '../use-run';
import s from '../admin.module.scss';

const LABEL_MAX = 30;

interface CreateSpotsProps {
  communityId: string;
  onSpots: (spots: SpotRow[]) => void;
  onClose: () => void;
}

/** Many spots from a few lines (P5): what they stand for is counted and shown before it is made. */
export function CreateSpots({ communityId, onSpots, onClose }: CreateSpotsProps) {
  const [text, setText] = useState('');
  const { busy, run } = useRun();
  const labels = labelsFrom(text);
  const wrong = labels.some((label) => /[{}｛｝]/.test(label))
    ? '大括号没有写完整，如 {1-8}栋'
    : labels.length > MOST_LABELS
      ? `一次最多 ${MOST_LABELS} 个，请分几次建`
      : labels.some((label) => label.length < 2 || label.length > LABEL_MAX)
        ? `每个名称 2–${LABEL_MAX} 个字`
        : undefined;
  const create = async () => {
    const made = await run('create', () => call('community.create-spots', { communityId, labels }));
    if (!made) return;
    toast(made.created > 0 ? `已新建 ${made.created} 个点位` : '这些点位都已经有了', 'good');
    onSpots(made.spots);
    onClose();
  };
  return (
    <Sheet
      open
      title="批量新建点位"
      onClose={onClose}
      foot={
        <Button
          id="make-spots"
          size="large"
          block
          disabled={labels.length === 0 || wrong !== undefined}
          loading={busy !== null}
          onTap={() => void create()}
        >
          {`新建 ${Math.min(labels.length, MOST_LABELS)} 个点位`}
        </Button>
      }
    >
      <Field label="一行一个" error={wrong} hint="有规律的写在大括号里，如 {1-8}栋{1-2}单元电梯厅">
        <TextArea
          id="spot-labels"
          label="点位名称"
          value={text}
          max={8000}
          placeholder={'南门岗亭\n地下车库{A、B、C}区\n{1-8}栋{1-2}单元电梯厅'}
          onChange={setText}
        />
      </Field>
      {labels.length > 0 ? (
        <View className={s.note}>{`${labels.slice(0, 6).join('、')}${labels.length > 6 ? '……' : ''}`}</View>
      ) : null}
    </Sheet>
  );
}
