import Taro from '@tarojs/taro';

/** Addresses under which stored files can be shown for a while, by file id; files that are gone are left out. */
export async function fileUrls(fileIds: string[]): Promise<Record<string, string>> {
  const reply = await Taro.cloud.getTempFileURL({ fileList: fileIds });
  return Object.fromEntries(
    reply.fileList
      .filter((file) => file.tempFileURL)
      .map((file): [string, string] => [file.fileID, file.tempFileURL]),
  );
}
