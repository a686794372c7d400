import { View } from '@tarojs/components';
import { Button } from '../button/button';
import type { useVideo } from './use-video';
import { VideoPlayer } from './video-player';
import s from './video.module.scss';

/** One video beside the photos (T2): take or choose it, see it travel, try again, look at it, take it out. */
export function VideoField({ video }: { video: ReturnType<typeof useVideo> }) {
  const { status, progress, fileId, add, retry, remove } = video;
  if (status === 'none')
    return (
      <View className={s.add}>
        <Button id="add-video" kind="text" icon="video" onTap={add}>
          拍一段视频（选填）
        </Button>
      </View>
    );
  return (
    <View className={s.row}>
      {status === 'done' ? <VideoPlayer fileId={fileId} /> : null}
      {status === 'sending' ? (
        <Button id="video-sending" kind="soft" icon="video" disabled onTap={retry}>
          {`视频上传中 ${progress}%`}
        </Button>
      ) : null}
      {status === 'failed' ? (
        <Button id="video-retry" kind="soft" icon="refresh" onTap={retry}>
          视频没传上去，点这里重试
        </Button>
      ) : null}
      <Button id="video-remove" kind="text" size="small" icon="trash" onTap={remove}>
        删除
      </Button>
    </View>
  );
}
