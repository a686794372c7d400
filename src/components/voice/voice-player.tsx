import { useEffect, useRef, useState } from 'react';
import { View } from '@tarojs/components';
import { play } from '@/platform/voice';
import { Button } from '../button/button';
import { useFileUrls } from '../photos/use-file-urls';
import { toast } from '../toast/toast-store';
import s from './voice.module.scss';

/** A voice note to listen to (P8); nothing when there is none. */
export function VoicePlayer({ fileId }: { fileId: string | null }) {
  const url = useFileUrls(fileId ?? '')?.url ?? '';
  const [playing, setPlaying] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  if (!fileId) return null;
  const toggle = () => {
    if (playing) return stop.current?.();
    setPlaying(true);
    stop.current = play(url, (failed) => {
      stop.current = null;
      setPlaying(false);
      if (failed) toast('录音放不出来，请稍后再试', 'bad');
    });
  };
  return (
    <View className={s.player}>
      <Button
        id="voice-play"
        kind="soft"
        icon={playing ? 'close' : 'horn'}
        disabled={url === ''}
        onTap={toggle}
      >
        {playing ? '停止播放' : '听语音'}
      </Button>
    </View>
  );
}
