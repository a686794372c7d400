/** A phone's microphone: who hears what it tells, whether it is refused, and how often its switch was looked for in the settings. */
export interface Microphone {
  tell: Map<string, (news: object) => void>;
  refused: boolean;
  settings: number;
}

/** WeChat's one recorder: a refused microphone is an error at once, a second stop another. */
export function recorderOf(microphone: Microphone): object {
  const tell = (name: string, news: object) => microphone.tell.get(name)?.(news);
  let running = false;
  const listen = (name: string) => (listener: (news: object) => void) =>
    void microphone.tell.set(name, listener);
  return {
    onStop: listen('stop'),
    onError: listen('error'),
    onPause: listen('pause'),
    onInterruptionBegin: listen('interruption'),
    start: () => {
      if (microphone.refused) return tell('error', { errMsg: 'operateRecorder:fail auth deny' });
      running = true;
    },
    stop: () => {
      if (!running) return tell('error', { errMsg: 'operateRecorder:fail recorder not start' });
      running = false;
      tell('stop', { tempFilePath: 'wxfile://tmp/voice.mp3', duration: 4_000 });
    },
  };
}
