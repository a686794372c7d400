import { useState } from 'react';
import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Tag } from '@/components/tag/tag';
import { WordsSheet } from '@/components/words-sheet/words-sheet';
import type { HouseFile } from '@/contract/community/people/house-file-view';
import { newId } from '@/platform/new-id';
import { dayWords } from '../day-words';
import { useRun } from '../use-run';
import s from '../admin.module.scss';

type Open = { kind: 'add'; requestId: string } | { kind: 'close'; leftoverId: string };

/** Works left over from building: noted, and closed with how it was done (P2). */
export function Leftovers({ file, onFile }: { file: HouseFile; onFile: (file: HouseFile) => void }) {
  const [sheet, setSheet] = useState<Open | null>(null);
  const { busy, run } = useRun();
  const { houseId } = file;
  const send = async (text: string) => {
    if (!sheet) return;
    const work = () =>
      sheet.kind === 'add'
        ? call('community.add-leftover', { houseId, requestId: sheet.requestId, text })
        : call('community.close-leftover', { houseId, leftoverId: sheet.leftoverId, note: text });
    const renewed = await run('leftover', work, '已记录');
    if (!renewed) return;
    onFile(renewed);
    setSheet(null);
  };
  return (
    <Card
      title="工程遗留问题"
      extra={
        <Button
          id="add-leftover"
          kind="soft"
          size="small"
          icon="plus"
          onTap={() => setSheet({ kind: 'add', requestId: newId() })}
        >
          登记
        </Button>
      }
    >
      {file.leftovers.map(({ leftoverId, text, openedAt, openedBy, closedAt, closedNote }) => (
        <View key={leftoverId} className={s.item}>
          <View className={s.head}>
            <View className={s.grow}>{text}</View>
            <Tag tone={closedAt === null ? 'yellow' : 'green'}>{closedAt === null ? '未解决' : '已解决'}</Tag>
          </View>
          <View className={s.note}>{`${dayWords(openedAt)} ${openedBy} 登记`}</View>
          {closedAt === null ? (
            <View className={s.row}>
              <Button
                id={`close-${leftoverId}`}
                kind="plain"
                size="small"
                onTap={() => setSheet({ kind: 'close', leftoverId })}
              >
                已解决
              </Button>
            </View>
          ) : (
            <View className={s.note}>{`${dayWords(closedAt)}：${closedNote}`}</View>
          )}
        </View>
      ))}
      {file.leftovers.length === 0 ? <View className={s.note}>没有遗留问题</View> : null}
      {sheet ? (
        <WordsSheet
          id="leftover"
          title={sheet.kind === 'add' ? '登记遗留问题' : '怎样解决的'}
          label={sheet.kind === 'add' ? '问题' : '处理结果'}
          placeholder={sheet.kind === 'add' ? '如：阳台门锁扣缺一只' : '如：已由开发商补装'}
          max={300}
          confirm="保存"
          busy={busy !== null}
          onSend={(text) => void send(text)}
          onClose={() => setSheet(null)}
        />
      ) : null}
    </Card>
  );
}
