import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ask } from '@/components/dialog/dialog-store';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { Sheet } from '@/components/sheet/sheet';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Empty } from '@/components/state/empty';
import { Failed } from '@/components/state/failed';
import { toast, toastUndo } from '@/components/toast/toast-store';
import s from './index.module.scss';

/** Components that answer, ask, wait or explain. */
export function FeedbackSamples() {
  const [open, setOpen] = useState(false);
  const question = {
    title: '取消这次报修？',
    words: '取消后需要重新提交。',
    confirm: '取消报修',
    cancel: '再想想',
    danger: true,
  };
  return (
    <View>
      <NoticeBar>今天 14:00–16:00 3 栋停水检修，请提前储水。</NoticeBar>
      <NoticeBar tone="bad" icon="siren" onTap={() => undefined}>
        燃气泄漏、电梯困人等紧急情况请先打电话
      </NoticeBar>
      <Card title="消息与确认">
        <View className={s.row}>
          <Button id="show-toast" kind="plain" onTap={() => toast('已提交，我们会尽快联系您', 'good')}>
            提示
          </Button>
          <Button
            id="show-undo"
            kind="plain"
            onTap={() => toastUndo('已删除 1 张照片', () => toast('已恢复'))}
          >
            撤销
          </Button>
          <Button id="show-dialog" kind="plain" onTap={() => void ask(question)}>
            对话框
          </Button>
          <Button id="show-sheet" kind="plain" onTap={() => setOpen(true)}>
            面板
          </Button>
        </View>
      </Card>
      <Skeleton rows={1} />
      <Card>
        <Empty title="还没有报修记录" words="家里或小区里有东西坏了，随时告诉我们。">
          <Button>我要报修</Button>
        </Empty>
      </Card>
      <Card>
        <Failed words="网络好像断开了，请检查后重试。" onRetry={() => undefined} />
      </Card>
      <Sheet open={open} title="补充说明" onClose={() => setOpen(false)} foot={<Button block>发送</Button>}>
        <View>面板里放一个小任务。</View>
      </Sheet>
    </View>
  );
}
