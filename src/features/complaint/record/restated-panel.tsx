import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Tag } from '@/components/tag/tag';
import type { ComplaintView } from '@/contract/complaint/views';
import s from './record.module.scss';

interface RestatedPanelProps {
  view: ComplaintView;
  busy: boolean;
  onConfirm: () => void;
  onCorrect: () => void;
}

/** The facts repeated back, for the complainant to confirm or correct (C2). */
export function RestatedPanel({ view, busy, onConfirm, onCorrect }: RestatedPanelProps) {
  if (view.restated === null || view.sort !== 'complaint') return null;
  const asked = view.actions.includes('complaint.confirm-facts');
  return (
    <Card
      id="restated"
      title={asked ? '我们理解得对吗？' : '核对过的情况'}
      extra={view.factsConfirmedAt === null ? undefined : <Tag tone="green">已核对</Tag>}
    >
      <View className={s.quote}>{view.restated}</View>
      {asked ? (
        <View className={s.pair}>
          <View className={s.half}>
            <Button id="correct-facts" kind="plain" block onTap={onCorrect}>
              有出入
            </Button>
          </View>
          <View className={s.half}>
            <Button id="confirm-facts" kind="soft" block loading={busy} onTap={onConfirm}>
              情况属实
            </Button>
          </View>
        </View>
      ) : null}
    </Card>
  );
}
