import Taro from '@tarojs/taro';

/** Opens a document of the service in WeChat's viewer, from where it is printed or passed on. */
export async function openDocument(url: string, _name: string): Promise<void> {
  const { tempFilePath } = await Taro.downloadFile({ url });
  await Taro.openDocument({ filePath: tempFilePath, showMenu: true });
}
