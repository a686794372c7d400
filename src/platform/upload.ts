import Taro from '@tarojs/taro';
import { ownPath } from './own-folder';

const EDGE = 1600;

async function smaller(path: string): Promise<string> {
  try {
    // A phone that cannot compress still sends its photo.
    return (await Taro.compressImage({ src: path, quality: 80, compressedWidth: EDGE })).tempFilePath;
  } catch {
    return path;
  }
}

/** Sends a photo to cloud storage under `cloudPath` of the person's own folder, telling progress 0–100; resolves with its file id. */
export async function uploadPhoto(
  path: string,
  cloudPath: string,
  onProgress: (percent: number) => void,
): Promise<string> {
  const [filePath, target] = await Promise.all([smaller(path), ownPath(cloudPath)]);
  return new Promise((resolve, reject) => {
    const task = Taro.cloud.uploadFile({
      cloudPath: target,
      filePath,
      success: (done) => resolve(done.fileID),
      fail: (fault) => reject(new Error(fault.errMsg)),
    });
    task.onProgressUpdate?.((step) => onProgress(step.progress));
  });
}
