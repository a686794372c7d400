import Taro from '@tarojs/taro';

/** Writes a text file and hands it to WeChat's own sheet: to a chat with oneself, to files. Must be called in a tap; false when given up. */
export async function saveText(name: string, text: string): Promise<boolean> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`;
  try {
    await new Promise<void>((resolve, reject) =>
      Taro.getFileSystemManager().writeFile({
        filePath,
        data: text,
        encoding: 'utf8',
        success: () => resolve(),
        fail: (fault) => reject(new Error(fault.errMsg)),
      }),
    );
    await Taro.shareFileMessage({ filePath, fileName: name });
    return true;
  } catch {
    return false;
  }
}
