import { View } from '@tarojs/components';
import { useMe } from '@/api/use-me';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Failed } from '@/components/state/failed';
import { errorWords } from '@/components/words/error-words';
import type { ComplaintReceipt } from '@/contract/complaint/submit';
import type { Sort } from '@/domain/complaint/facts';
import { AboutCard } from './about-card';
import { ContactCard } from './contact-card';
import type { FeedbackOpened } from '../draft/draft';
import { sortCopy } from '../draft/sort-copy';
import { SortPicker } from './sort-picker';
import { useFeedback } from '../draft/use-feedback';
import { useSendFeedback } from '../draft/use-send-feedback';
import { WordsCard } from './words-card';

interface FeedbackFormProps {
  opened: FeedbackOpened;
  onSent: (receipt: ComplaintReceipt, sort: Sort) => void;
}

/** Complaint, suggestion or praise on one page (C1, C2, C9–C11): words and photos first, everything else is filled in or optional. */
export function FeedbackForm({ opened, onSent }: FeedbackFormProps) {
  const { data: me, error, refetch } = useMe();
  const form = useFeedback(me, opened);
  const { sort } = form.draft;
  const { state, submit } = useSendFeedback(form, opened, (receipt) => onSent(receipt, sort));
  if (!me)
    return error ? (
      <Failed words={errorWords(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeleton rows={3} />
    );
  const hotline = me.communities.find(({ id }) => id === form.communityId)?.hotline;
  const words = { idle: sortCopy[sort].send, photos: '正在上传照片…', sending: '正在提交…' };
  return (
    <View>
      <SortPicker sort={sort} onChange={(chosen) => form.change({ sort: chosen })} />
      <WordsCard form={form} hotline={hotline} />
      <AboutCard form={form} me={me} />
      <ContactCard form={form} known={me.name !== '' && me.phone !== ''} />
      <BottomBar>
        <Button id="submit" size="large" block loading={state !== 'idle'} onTap={submit}>
          {words[state]}
        </Button>
      </BottomBar>
    </View>
  );
}
