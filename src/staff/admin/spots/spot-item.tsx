import { View } from '@tarojs/components';
import { call } from '@/api/service';
import { Button } from '@/components/button/button';
import { ask } from '@/components/dialog/dialog-store';
import { Tag } from '@/components/tag/tag';
import type { SpotRow } from '@/contract/community/spots/views';
import { useRun } from '../use-run';
import s from '../admin.module.scss';

interface SpotItemProps {
  spot: SpotRow;
  /** whose posters are being made; null = none */
  printing: string | null;
  onPrint: () => void;
  onSpot: (spot: SpotRow) => void;
}

const REISSUE = {
  words: '旧的二维码立即失效，请打印新海报换上。',
  confirm: '换发',
  cancel: '取消',
};
const REVOKE = {
  words: '扫码的人会看到服务热线，不能再用它报修。以后可以换发新码恢复。',
  confirm: '停用',
  cancel: '取消',
  danger: true,
};

/** One spot: printed, given a new code, or closed (P5). */
export function SpotItem({ spot, printing, onPrint, onSpot }: SpotItemProps) {
  const { busy, run } = useRun();
  const { spotId, label, issue, revoked } = spot;
  const reissue = async () => {
    if (!revoked && !(await ask({ ...REISSUE, title: `给「${label}」换发新码？` }))) return;
    const renewed = await run(
      'reissue',
      () => call('community.reissue-spot', { spotId, issue }),
      '已换发新码',
    );
    if (renewed) onSpot(renewed);
  };
  const revoke = async () => {
    if (!(await ask({ ...REVOKE, title: `停用「${label}」？` }))) return;
    const closed = await run('revoke', () => call('community.revoke-spot', { spotId }), '已停用');
    if (closed) onSpot(closed);
  };
  return (
    <View className={s.item}>
      <View className={s.head}>
        <View className={s.strong}>{label}</View>
        {revoked ? <Tag tone="red">已停用</Tag> : issue > 1 ? <Tag>{`第 ${issue} 版`}</Tag> : null}
      </View>
      <View className={s.row}>
        {revoked ? null : (
          <Button
            id={`print-${spotId}`}
            kind="soft"
            size="small"
            loading={printing === spotId}
            disabled={printing !== null && printing !== spotId}
            onTap={onPrint}
          >
            海报
          </Button>
        )}
        <Button
          id={`reissue-${spotId}`}
          kind="plain"
          size="small"
          loading={busy === 'reissue'}
          onTap={() => void reissue()}
        >
          {revoked ? '恢复并换码' : '换码'}
        </Button>
        {revoked ? null : (
          <Button
            id={`revoke-${spotId}`}
            kind="plain"
            size="small"
            loading={busy === 'revoke'}
            onTap={() => void revoke()}
          >
            停用
          </Button>
        )}
      </View>
    </View>
  );
}
