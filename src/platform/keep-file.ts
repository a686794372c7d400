import Taro from '@tarojs/taro';

/** Moves a photo from WeChat's temporary files, which do not outlive the app, to kept ones; resolves with its path (T24). */
export function keepFile(tempFilePath: string): Promise<string> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath,
      success: (saved) => resolve(saved.savedFilePath),
      // A full phone cannot keep it; the temporary file still serves until the app is closed.
      fail: () => resolve(tempFilePath),
    });
  });
}

/** Frees a kept photo once it was sent. */
export const forgetFile = (filePath: string): void =>
  Taro.getFileSystemManager().removeSavedFile({ filePath, fail: () => undefined });
