import Taro from '@tarojs/taro';
import { smallNameOf } from '../domain/shared/small-photo';
import { ownPath } from './own-folder';

const EDGE = 1600;
/** Squares of 76 CSS pixels on a screen with three points to each. */
const SMALL = { compressedWidth: 240, quality: 60 };
/** Usually 10 KB; a phone that cannot resize leaves more, and then lists are better off without. */
const SMALL_MOST = 80 * 1024;

async function smaller(path: string): Promise<string> {
  try {
    // A phone that cannot compress still sends its photo.
    return (await Taro.compressImage({ src: path, quality: 80, compressedWidth: EDGE })).tempFilePath;
  } catch {
    return path;
  }
}

const sizeOf = (filePath: string): Promise<number> =>
  new Promise((resolve, reject) =>
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: ({ size }) => resolve(size),
      fail: () => reject(new Error('no such file')),
    }),
  );

/** Sends a file as it is under `cloudPath` of the person's own folder, telling progress 0–100; resolves with its file id. */
export const uploadFile = async (
  path: string,
  cloudPath: string,
  onProgress: (percent: number) => void,
): Promise<string> => send(path, await ownPath(cloudPath), onProgress);

function send(filePath: string, cloudPath: string, onProgress: (percent: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const task = Taro.cloud.uploadFile({
      cloudPath,
      filePath,
      success: (done) => resolve(done.fileID),
      fail: (fault) => reject(new Error(fault.errMsg)),
    });
    task.onProgressUpdate?.((step) => onProgress(step.progress));
  });
}

async function sendSmall(photo: string, cloudPath: string | null): Promise<void> {
  if (!cloudPath) return;
  const { tempFilePath } = await Taro.compressImage({ src: photo, ...SMALL });
  if ((await sizeOf(tempFilePath)) <= SMALL_MOST) await send(tempFilePath, cloudPath, () => undefined);
}

/**
 * Sends a photo to cloud storage under `cloudPath` of the person's own folder, telling progress 0–100; resolves with its file id. Its
 * small sibling goes beside it, never waited for; without one the photo itself is shown.
 */
export async function uploadPhoto(
  path: string,
  cloudPath: string,
  onProgress: (percent: number) => void,
): Promise<string> {
  const [filePath, target] = await Promise.all([smaller(path), ownPath(cloudPath)]);
  sendSmall(filePath, smallNameOf(target)).catch(() => undefined);
  return send(filePath, target, onProgress);
}
