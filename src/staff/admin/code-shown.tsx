import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { toast } from '@/components/toast/toast-store';
import { copyText } from '@/platform/clipboard';
import s from './admin.module.scss';

/** A code large enough to read out, with what to know about it. */
export function CodeShown({ code, note }: { code: string; note: string }) {
  const copy = async () => {
    if (!(await copyText(code))) toast('没有复制成功，请手动抄下来', 'bad');
  };
  return (
    <View>
      <View className={s.code}>{code}</View>
      <View className={s.note}>{note}</View>
      <View className={s.gap} />
      <Button id="copy-code" kind="soft" block onTap={() => void copy()}>
        复制邀请码
      </Button>
    </View>
  );
}
