import { useEffect, useRef, useState } from 'react';
import { newId } from '@/platform/new-id';
import {
  offerMicrophone,
  record,
  uploadVoice,
  VOICE_MS,
  type NoRecording,
  type Recorder,
} from '@/platform/voice';
import { toast } from '../toast/toast-store';

const SHORTEST_MS = 800;
const REFUSED = { title: '需要麦克风', content: '请在设置里允许使用麦克风，就可以说话报修了' };

const nothingHeard: Record<NoRecording, string> = {
  refused: '没有录到声音，请允许使用麦克风',
  failed: '没有录到声音，请再说一次',
};

/** Where a voice note stands. */
export type VoiceState = 'idle' | 'recording' | 'sending' | 'failed';

/** Records a voice note of at most a minute and uploads it; a failed upload is tried again without speaking again (P8). */
export function useVoice(onSent: (fileId: string) => void) {
  const [state, setState] = useState<VoiceState>('idle');
  const [seconds, setSeconds] = useState(0);
  const recorder = useRef<Recorder | null>(null);
  const spoken = useRef<string | null>(null);
  useEffect(() => {
    if (state !== 'recording') return;
    const timer = setInterval(() => setSeconds((count) => Math.min(count + 1, VOICE_MS / 1000)), 1000);
    return () => clearInterval(timer);
  }, [state]);
  // Leaving the page lets go of the microphone, and of what was said: nobody would find it again.
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      recorder.current?.stop();
    };
  }, []);

  const send = async () => {
    if (spoken.current === null) return;
    setState('sending');
    try {
      onSent(await uploadVoice(spoken.current, newId()));
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  const start = async () => {
    if (recorder.current) return;
    setSeconds(0);
    setState('recording');
    recorder.current = record();
    const recording = await recorder.current.done;
    recorder.current = null;
    if (gone.current) return;
    if (recording === 'refused' || recording === 'failed') {
      setState('idle');
      const offered = recording === 'refused' && (await offerMicrophone(REFUSED));
      return offered ? undefined : toast(nothingHeard[recording], 'bad');
    }
    if (recording.ms < SHORTEST_MS) {
      setState('idle');
      return toast('说话时间太短', 'bad');
    }
    spoken.current = recording.path;
    await send();
  };
  return {
    state,
    seconds,
    start: () => void start(),
    stop: () => recorder.current?.stop(),
    retry: () => void send(),
  };
}
