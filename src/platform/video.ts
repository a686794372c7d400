import Taro from '@tarojs/taro';
import { CAMERA_SECONDS, type Clip } from './video-types';

/** The file name's ending under which a video is stored. */
export const VIDEO_ENDING = 'mp4';

/** A video taken or chosen now, compressed by WeChat; null when the person gave up. */
export async function chooseVideo(): Promise<Clip | null> {
  try {
    const chosen = await Taro.chooseMedia({
      count: 1,
      mediaType: ['video'],
      sizeType: ['compressed'],
      sourceType: ['camera', 'album'],
      maxDuration: CAMERA_SECONDS,
    });
    const [file] = chosen.tempFiles;
    return file ? { path: file.tempFilePath, ms: file.duration * 1000, bytes: file.size } : null;
  } catch {
    return null;
  }
}

/** Plays a video full screen from its address; rejects where it cannot be played. */
export async function playVideo(url: string): Promise<void> {
  await Taro.previewMedia({ sources: [{ url, type: 'video' }] });
}
