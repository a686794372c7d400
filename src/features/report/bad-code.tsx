import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { NoticeBar } from '@/components/notice-bar/notice-bar';
import { callPhone } from '@/platform/phone';
import s from './report.module.scss';

/** Why a scanned code led nowhere, and whom to call about the place where it hangs. */
export interface BadCodeReason {
  /** `old`: replaced or closed · `foreign`: damaged, or not one of ours */
  kind: 'old' | 'foreign';
  hotline: string | undefined;
}

const WORDS: Record<BadCodeReason['kind'], string> = {
  old: '这张二维码已经停用或换了新码，位置没能自动填上。',
  foreign: '没认出这张二维码：可能破损了，或不是本物业的码。',
};

interface BadCodeProps extends BadCodeReason {
  onScan: () => void;
}

/** A bad code still leads to help (P5): a call, another try, or the form below with a place chosen by hand. */
export function BadCode({ kind, hotline, onScan }: BadCodeProps) {
  return (
    <Card id="bad-code">
      <NoticeBar tone="warn" icon="scan">
        {`${WORDS[kind]}${hotline ? '可以打电话告诉我们，' : ''}也可以在下面选择地点继续报修。`}
      </NoticeBar>
      <View className={s.badCode}>
        {hotline ? (
          <Button id="bad-code-call" icon="phone" onTap={() => callPhone(hotline)}>
            {`拨打 ${hotline}`}
          </Button>
        ) : null}
        <Button id="bad-code-scan" kind="plain" icon="scan" onTap={onScan}>
          重新扫码
        </Button>
      </View>
    </Card>
  );
}
