import { useMemo, useState } from 'react';
import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Tag } from '@/components/tag/tag';
import { eachBadRow, type BadRows } from '@/domain/people/import/bad-rows';
import { saveText } from '@/platform/save-text';
import { badRowsSheet } from './bad-rows-sheet';
import { faultText } from './fault-words';
import s from '../admin.module.scss';

/** Rows shown at first and with each tap: a sheet may have thousands. */
const STEP = 20;

interface BadRowsListProps {
  badRows: BadRows[];
  fileName: string;
}

/** Every row that cannot be taken, with every wrong cell in it (P1); all of them as a table to save when there are many. */
export function BadRowsList({ badRows, fileName }: BadRowsListProps) {
  const rows = useMemo(() => eachBadRow(badRows), [badRows]);
  const [shown, setShown] = useState(STEP);
  const left = rows.length - shown;
  const save = () => saveText(`${fileName.replace(/\.\w+$/, '')}-待改.csv`, badRowsSheet(badRows));
  return (
    <View>
      {rows.slice(0, shown).map(({ row, cells }) => (
        <View key={row} className={s.item}>
          <View className={s.head}>
            <Text className={s.strong}>{`第 ${row} 行`}</Text>
            {cells.length > 1 ? <Tag tone="red">{`${cells.length} 处`}</Tag> : null}
          </View>
          {cells.map(({ column, problem }) => (
            <View key={column} className={s.cell}>
              <Text className={s.column}>{column}</Text>
              <Text className={s.why}>{faultText(problem, column)}</Text>
            </View>
          ))}
        </View>
      ))}
      <View className={s.row}>
        {left > 0 ? (
          <Button id="more-bad-rows" kind="soft" size="small" onTap={() => setShown(shown + STEP)}>
            {`还有 ${left} 行，再看 ${Math.min(left, STEP)} 行`}
          </Button>
        ) : null}
        {rows.length > 0 ? (
          <Button id="save-bad-rows" kind="plain" size="small" onTap={() => void save()}>
            保存全部待改清单
          </Button>
        ) : null}
      </View>
    </View>
  );
}
