import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Cell } from '@/components/cell/cell';
import { momentWords } from '@/components/format/time-words';
import type { MyData } from '@/contract/privacy/my-data';
import { useNow } from '@/platform/use-now';
import { KeptList } from './kept-list';
import s from './privacy.module.scss';
import { useErase, useExport } from './use-my-data';
import { yourRights } from './what-is-kept';

interface MyDataPanelProps {
  mine: MyData;
  onLooks: () => void;
  onErased: () => void;
}

/** My data (P4, P7): see, who looked, take along, erase — and why some of it must wait or stay. */
export function MyDataPanel({ mine, onLooks, onErased }: MyDataPanelProps) {
  const now = useNow();
  const file = useExport(mine);
  const { busy, erase } = useErase(onErased);
  const open = mine.open.tickets + mine.open.complaints;
  const kept = `报修 ${mine.tickets} 条，投诉建议 ${mine.complaints} 条，消息 ${mine.messages} 条`;
  const whyNot = mine.staff
    ? '您是员工，请先由经理办理离职，再清除数据'
    : open > 0
      ? `还有 ${open} 件事没办完，办完后才能清除`
      : null;
  return (
    <View>
      <Card title="关于我" flush>
        <Cell icon="user" title={mine.name || '未填写姓名'} note={mine.phone || '未填写手机号'} />
        {mine.homes.map((home) => (
          <Cell key={home.label} icon="home" title={home.label} />
        ))}
        <Cell icon="list" title="记录" note={kept} />
        <Cell id="who-looked" icon="key" title="谁查看过我的号码" note="时间、原因都有记录" onTap={onLooks} />
        {mine.consent ? (
          <Cell icon="shield" title="已同意个人信息说明" value={momentWords(mine.consent.at, now)} />
        ) : null}
      </Card>
      <KeptList />
      <Card title="带走或清除">
        <View className={s.gap}>
          <View className={s.note}>{yourRights}</View>
          <Button
            id="export"
            kind="soft"
            size="large"
            block
            loading={file.busy}
            onTap={file.ready ? file.save : file.make}
          >
            {file.ready ? '文件已备好，点此保存' : '导出我的数据'}
          </Button>
          <Button
            id="erase"
            kind="danger"
            size="large"
            block
            loading={busy}
            disabled={whyNot !== null}
            onTap={erase}
          >
            注销并清除我的数据
          </Button>
          {whyNot ? <View className={s.note}>{whyNot}</View> : null}
        </View>
      </Card>
    </View>
  );
}
