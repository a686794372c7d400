import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Tag } from '@/components/tag/tag';
import type { ImportView } from '@/contract/onboarding/import-view';
import { BadRowsList } from './bad-rows-list';
import { summaryWords } from './summary-words';
import s from '../admin.module.scss';

interface ImportCardProps {
  view: ImportView;
  busy: 'reading' | 'applying' | 'dropping' | null;
  onApply: () => void;
  onDrop: () => void;
}

/** One import: what it will do or why it cannot, how far it is, and the yes or no (P1). */
export function ImportCard({ view, busy, onApply, onDrop }: ImportCardProps) {
  const { status, bad, badRows, unknownColumns, progress } = view;
  const waiting = status === 'preview' || status === 'applying';
  const percent = progress.total === 0 ? 0 : Math.round((100 * progress.done) / progress.total);
  return (
    <Card title={view.fileName} extra={status === 'done' ? <Tag tone="green">已完成</Tag> : undefined}>
      <View>{summaryWords(view)}</View>
      <View className={s.gap} />
      {unknownColumns.length > 0 ? (
        <NoticeBar icon="info">{`这些列不认识，已略过：${unknownColumns.join('、')}`}</NoticeBar>
      ) : null}
      {bad > 0 ? (
        <View>
          <NoticeBar
            tone="bad"
            icon="alert"
          >{`有 ${bad} 行需要改。改好后重新上传，现在什么都没有导入`}</NoticeBar>
          {badRows.length === 0 ? <View className={s.note}>重新上传，就能看到每一处</View> : null}
          <BadRowsList key={view.id} badRows={badRows} fileName={view.fileName} />
        </View>
      ) : null}
      {status === 'applying' || (status === 'done' && busy === 'applying') ? (
        <View className={s.bar}>
          <View className={s.done} style={{ width: `${percent}%` }} />
        </View>
      ) : null}
      {waiting && bad === 0 ? (
        <View className={s.row}>
          <Button id="apply-import" loading={busy === 'applying'} onTap={onApply}>
            {busy === 'applying' ? `导入中 ${percent}%` : status === 'applying' ? '继续导入' : '确认导入'}
          </Button>
          {status === 'preview' ? (
            <Button id="drop-import" kind="plain" disabled={busy !== null} onTap={onDrop}>
              放弃
            </Button>
          ) : null}
        </View>
      ) : null}
    </Card>
  );
}
