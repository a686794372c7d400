import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { momentWords } from '@/components/format/time-words';
import { itemsOf } from '@/components/paged/paged';
import { PagedFrame } from '@/components/paged/paged-frame';
import { useEndless } from '@/components/paged/use-endless';
import { Photos } from '@/components/photos/photos';
import { Empty } from '@/components/state/empty';
import { useNow } from '@/platform/use-now';
import s from './flagged.module.scss';
import { useDecide, useFlagged } from './use-flagged';

/** What WeChat's content check objected to, or could not look at; a person decides (P6). */
export function FlaggedList({ communityId }: { communityId: string }) {
  const paged = useFlagged(communityId);
  const { busy, decide } = useDecide();
  const now = useNow();
  const items = itemsOf(paged);
  useEndless(paged);
  return (
    <PagedFrame
      paged={paged}
      count={items.length}
      rows={3}
      empty={
        <Empty
          icon="shield"
          title="没有待审核的内容"
          words="微信认为有风险的文字和图片会先隐藏，在这里由您决定。"
        />
      }
    >
      {items.map(({ id, at, kind, number, checked, texts, files }) => (
        <Card
          key={id}
          title={`${kind === 'ticket' ? '报修' : '投诉建议'} ${number}`}
          extra={momentWords(at, now)}
        >
          <View className={s.note}>
            {checked ? '微信提示有风险，其他人暂时看不到' : '微信一直没能检查，内容仍在显示'}
          </View>
          {texts.map((text) => (
            <View key={text} className={s.text}>
              {text}
            </View>
          ))}
          <Photos fileIds={files} />
          <View className={s.answers}>
            <Button id={`hide-${id}`} kind="plain" disabled={busy !== null} onTap={() => decide(id, false)}>
              {checked ? '保持隐藏' : '隐藏'}
            </Button>
            <Button
              id={`show-${id}`}
              loading={busy === id}
              disabled={busy !== null}
              onTap={() => decide(id, true)}
            >
              没有问题，显示
            </Button>
          </View>
        </Card>
      ))}
    </PagedFrame>
  );
}
