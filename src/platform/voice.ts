import Taro from '@tarojs/taro';
import { ownPath } from './own-folder';

/** The longest voice note, ms (P8). */
export const VOICE_MS = 60_000;

/** A finished recording: a file of the phone that can be played and sent. */
export interface Recording {
  path: string;
  ms: number;
}

/** A recording under way. */
export interface Recorder {
  /** resolves once it ended, by `stop` or after a minute; null when the microphone was refused or failed */
  done: Promise<Recording | null>;
  stop: () => void;
}

/** Starts recording; WeChat asks for the microphone the first time. */
export function record(): Recorder {
  const manager = Taro.getRecorderManager();
  const done = new Promise<Recording | null>((resolve) => {
    manager.onStop(({ tempFilePath, duration }) => resolve({ path: tempFilePath, ms: duration }));
    manager.onError(() => resolve(null));
  });
  manager.start({ duration: VOICE_MS, format: 'mp3', sampleRate: 16_000, numberOfChannels: 1 });
  return { done, stop: () => manager.stop() };
}

/** Plays a voice note from its address; returns what stops it. `ended` is called once, also when it cannot be played. */
export function play(url: string, ended: (failed: boolean) => void): () => void {
  const audio = Taro.createInnerAudioContext();
  const finish = (failed: boolean) => {
    audio.destroy();
    ended(failed);
  };
  audio.onEnded(() => finish(false));
  audio.onStop(() => finish(false));
  audio.onError(() => finish(true));
  audio.src = url;
  audio.play();
  return () => audio.stop();
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
