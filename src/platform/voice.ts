import Taro from '@tarojs/taro';
import { ownPath } from './own-folder';

/** The longest voice note, ms (P8). */
export const VOICE_MS = 60_000;

/** A finished recording: a file of the phone that can be played and sent. */
export interface Recording {
  path: string;
  ms: number;
}

/** Why there is no recording: the person does not let us hear them, or it failed. */
export type NoRecording = 'refused' | 'failed';

/** A recording under way. */
export interface Recorder {
  /** resolves once it ended, by `stop`, after a minute or by a call that takes the microphone: what was said until then is kept */
  done: Promise<Recording | NoRecording>;
  stop: () => void;
}

/** What WeChat and the phone's own system say to a microphone that is switched off; the words differ from phone to phone. */
const REFUSED = /auth|permission|privacy/i;

/** Starts recording; WeChat asks for the microphone the first time, and never again after a "no". */
export function record(): Recorder {
  const manager = Taro.getRecorderManager();
  const begun = Date.now();
  let stopped = false;
  // A second stop is an error to WeChat, and would be heard before the recording.
  const stop = () => {
    if (stopped) return;
    stopped = true;
    manager.stop();
  };
  const done = new Promise<Recording | NoRecording>((resolve) => {
    manager.onStop(({ tempFilePath, duration }) =>
      resolve({ path: tempFilePath, ms: duration || Date.now() - begun }),
    );
    manager.onError(({ errMsg }) => resolve(REFUSED.test(errMsg) ? 'refused' : 'failed'));
    // A call only pauses it, for good as far as the person can see; so does leaving WeChat.
    manager.onInterruptionBegin(stop);
    manager.onPause(stop);
  });
  // 16 kHz goes with 24 to 96 kbit/s: any other pair is refused.
  const sound = { format: 'mp3', sampleRate: 16_000, encodeBitRate: 48_000, numberOfChannels: 1 } as const;
  manager.start({ duration: VOICE_MS, ...sound });
  return { done, stop };
}

/** Leads to the switch of the microphone in WeChat's settings, if the person wants; false where there is no such page. */
export async function offerMicrophone(words: { title: string; content: string }): Promise<boolean> {
  const { confirm } = await Taro.showModal({ ...words, confirmText: '去打开', cancelText: '暂不' });
  if (confirm) await Taro.openSetting().catch(() => undefined);
  return true;
}

/** Plays a voice note from its address, with the iPhone's mute switch on, too; returns what stops it. `ended` is called once, also when it
 * cannot be played. */
export function play(url: string, ended: (failed: boolean) => void): () => void {
  // Whoever taps "listen" wants to hear it, as WeChat's own voice messages are heard; where this is unknown the switch decides.
  void Taro.setInnerAudioOption({ obeyMuteSwitch: false }).catch(() => undefined);
  const audio = Taro.createInnerAudioContext();
  let over = false;
  const finish = (failed: boolean) => {
    if (over) return;
    over = true;
    audio.destroy();
    ended(failed);
  };
  audio.onEnded(() => finish(false));
  audio.onStop(() => finish(false));
  audio.onError(() => finish(true));
  audio.src = url;
  audio.play();
  return () => {
    audio.stop();
    // Before the first sound WeChat tells nobody that it stopped.
    finish(false);
  };
}

/** Sends a recording to cloud storage under `name` of the person's own folder; resolves with its file id. */
export async function uploadVoice(path: string, name: string): Promise<string> {
  const cloudPath = await ownPath(`voices/${name}.mp3`);
  return new Promise((resolve, reject) => {
    Taro.cloud.uploadFile({
      cloudPath,
      filePath: path,
      success: (done) => resolve(done.fileID),
      fail: (fault) => reject(new Error(fault.errMsg)),
    });
  });
}
