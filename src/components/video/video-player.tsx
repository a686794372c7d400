import { View } from '@tarojs/components';
import { playVideo } from '@/platform/video';
import { Button } from '../button/button';
import { useFileUrls } from '../photos/use-file-urls';
import { toast } from '../toast/toast-store';
import s from './video.module.scss';

/** A video to look at full screen (T2); nothing when there is none. */
export function VideoPlayer({ fileId }: { fileId: string | null }) {
  const url = useFileUrls(fileId ?? '')?.url ?? '';
  if (!fileId) return null;
  const play = () => void playVideo(url).catch(() => toast('视频放不出来，请稍后再试', 'bad'));
  return (
    <View className={s.player}>
      <Button id="video-play" kind="soft" icon="video" disabled={url === ''} onTap={play}>
        看视频
      </Button>
    </View>
  );
}
