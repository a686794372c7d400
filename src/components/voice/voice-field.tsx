import { View } from '@tarojs/components';
import { Button } from '../button/button';
import { useVoice } from './use-voice';
import { VoicePlayer } from './voice-player';
import s from './voice.module.scss';

interface VoiceFieldProps {
  /** the uploaded note, or null */
  value: string | null;
  onChange: (fileId: string | null) => void;
}

/** Says it instead of typing it (P8): tap to speak, tap to end, listen, take again. */
export function VoiceField({ value, onChange }: VoiceFieldProps) {
  const { state, seconds, start, stop, retry } = useVoice(onChange);
  if (value && state === 'idle')
    return (
      <View className={s.row}>
        <VoicePlayer fileId={value} />
        <Button id="voice-again" kind="text" size="small" icon="trash" onTap={() => onChange(null)}>
          删除重录
        </Button>
      </View>
    );
  if (state === 'recording')
    return (
      <Button id="voice-stop" kind="danger" size="large" block icon="check" onTap={stop}>
        {`正在录音 ${seconds} 秒，说完点这里`}
      </Button>
    );
  if (state === 'failed')
    return (
      <Button id="voice-retry" kind="soft" size="large" block icon="refresh" onTap={retry}>
        没有传上去，点这里再传一次
      </Button>
    );
  return (
    <Button
      id="voice-start"
      kind="soft"
      size="large"
      block
      icon="mic"
      loading={state === 'sending'}
      onTap={start}
    >
      {state === 'sending' ? '正在上传…' : '不打字，点这里说'}
    </Button>
  );
}
