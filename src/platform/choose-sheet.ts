import Taro from '@tarojs/taro';
import { ownPath } from './own-folder';
import { newId } from './new-id';

/** A spreadsheet the person chose, not sent yet. */
export interface ChosenSheet {
  name: string;
  path: string;
}

/** A spreadsheet from a chat (WeChat has no other folder); null when given up. */
export async function chooseSheet(): Promise<ChosenSheet | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: ['xlsx', 'csv'],
    });
    const [file] = tempFiles;
    return file ? { name: file.name, path: file.path } : null;
  } catch {
    return null;
  }
}

/** Sends it to the person's own folder of imports; its file id. */
export async function sendSheet({ path }: ChosenSheet): Promise<string> {
  const cloudPath = await ownPath(`imports/${newId()}`);
  return (await Taro.cloud.uploadFile({ cloudPath, filePath: path })).fileID;
}
