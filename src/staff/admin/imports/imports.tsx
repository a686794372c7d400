import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import type { ImportView } from '@/contract/onboarding/import-view';
import { saveText } from '@/platform/save-text';
import { dayWords } from '../day-words';
import { Loaded } from '../loaded';
import { ImportCard } from './import-card';
import { sheetTemplates } from './sheet-templates';
import { useImports } from './use-imports';
import s from '../admin.module.scss';

const STATUS: Record<ImportView['status'], string> = {
  preview: '待确认',
  applying: '未完成，点这里继续',
  done: '已完成',
  dropped: '已放弃',
};

/** Bringing in houses, residents and staff from a spreadsheet (P1, P3): read, looked at, then applied. */
export function Imports({ communityId }: { communityId: string }) {
  const { query, shown, show, busy, upload, apply, drop } = useImports(communityId);
  return (
    <View>
      <Card title="上传表格">
        <View className={s.note}>
          下载模板填好再上传；已有的表格也可以，第一行是表头，列的先后不限，xlsx 或 csv。
        </View>
        <View className={s.note}>
          房屋住户：楼栋、单元、房号、面积、入伙日期、姓名、手机、身份（业主、家属、租户、商户）
        </View>
        <View className={s.note}>员工：姓名、手机、岗位、技能、称呼</View>
        <View className={s.gap} />
        <Button id="upload-sheet" icon="plus" block loading={busy === 'reading'} onTap={() => void upload()}>
          {busy === 'reading' ? '正在读取…' : '选择文件'}
        </Button>
        <View className={s.row}>
          {sheetTemplates.map(({ id, words, file, text }) => (
            <Button
              key={id}
              id={`template-${id}`}
              kind="soft"
              size="small"
              onTap={() => void saveText(file, text)}
            >
              {words}
            </Button>
          ))}
        </View>
      </Card>
      {shown ? (
        <ImportCard
          view={shown}
          busy={busy}
          onApply={() => void apply(shown.id)}
          onDrop={() => void drop(shown.id)}
        />
      ) : null}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? null : (
            <Card title="最近的导入" flush>
              {items.map((one) => (
                <Cell
                  key={one.id}
                  icon="list"
                  title={one.fileName}
                  note={`${dayWords(one.createdAt)} · ${one.rows} 行`}
                  value={one.bad > 0 ? '有错误，未导入' : STATUS[one.status]}
                  onTap={() => show(one)}
                />
              ))}
            </Card>
          )
        }
      </Loaded>
    </View>
  );
}
