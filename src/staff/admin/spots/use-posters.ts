import { fileUrls } from '@/api/file-urls';
import { call } from '@/api/service';
import { toast } from '@/components/toast/toast-store';
import { openDocument } from '@/platform/open-document';
import { useRun } from '../use-run';

/** As many as one call makes in time. */
const AT_ONCE = 40;

/** Makes the posters of some spots and opens them, to be printed or passed on (P5). */
export function usePosters(communityId: string) {
  const { busy, run } = useRun();
  /** `which` is whose button it was: the one that turns. */
  const print = async (which: string, spotIds: string[]) => {
    if (spotIds.length > AT_ONCE) toast(`先打印前 ${AT_ONCE} 张，其余请用查找缩小范围`, 'plain');
    await run(which, async () => {
      const wanted = spotIds.slice(0, AT_ONCE);
      const { fileId } = await call('onboarding.print-posters', { communityId, spotIds: wanted });
      const url = (await fileUrls([fileId]))[fileId]?.url;
      if (!url) throw new Error('no link to the posters');
      await openDocument(url, '点位海报.pdf');
    });
  };
  return { busy, print };
}
