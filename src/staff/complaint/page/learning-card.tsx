import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { Tag } from '@/components/tag/tag';
import type { ComplaintView } from '@/contract/complaint/views';
import { causeNames } from '@/domain/complaint/facts';
import { open } from '@/platform/navigation';
import { Line } from '../../components/line';
import { feedbackUrls } from '../urls';
import s from './page.module.scss';

/** Why it happened, and the improvements followed to their end (C5, C12). */
export function LearningCard({ view, now }: { view: ComplaintView; now: number }) {
  const { cause, improvements } = view;
  if (!cause && improvements.length === 0) return null;
  const mayFinish = view.actions.includes('complaint.finish-improvement');
  return (
    <Card title="根因与改进">
      {cause?.code ? <Line label="根因" words={causeNames[cause.code]} /> : null}
      {cause?.text ? <Line label="原因" words={cause.text} /> : null}
      {cause ? <Line label="预防" words={cause.prevention} /> : null}
      {improvements.map((one) => {
        const late = one.doneAt === null && one.dueAt < now;
        return (
          <View key={one.id} className={s.block}>
            <View className={s.label}>
              {one.doneAt === null ? (
                <Tag tone={late ? 'red' : 'yellow'} icon={late ? 'alert' : 'clock'}>
                  {late ? '已超期' : '改进中'}
                </Tag>
              ) : (
                <Tag tone="green" icon="check">
                  已完成
                </Tag>
              )}
              {`${one.owner?.alias ?? '未指定负责人'} · ${momentWords(one.doneAt ?? one.dueAt, now)}${one.doneAt === null ? ' 前' : ''}`}
            </View>
            <View className={s.text}>{one.text}</View>
            {one.result ? <View className={s.done}>{one.result}</View> : null}
            {one.doneAt === null && mayFinish ? (
              <View className={s.finish}>
                <Button
                  id={`finish-${one.id}`}
                  kind="soft"
                  size="small"
                  icon="check"
                  onTap={() => void open(feedbackUrls.step(view.id, 'finish-improvement', one.id))}
                >
                  登记完成
                </Button>
              </View>
            ) : null}
          </View>
        );
      })}
    </Card>
  );
}
