import Taro from '@tarojs/taro';

/** Paths of photos taken or chosen now, at most `count`; empty when the person gave up. */
export async function choosePhotos(count: number, camera = false): Promise<string[]> {
  try {
    const chosen = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sizeType: ['compressed'],
      sourceType: camera ? ['camera'] : ['album', 'camera'],
    });
    return chosen.tempFiles.map((file) => file.tempFilePath);
  } catch {
    return [];
  }
}

/** Shows photos full screen, beginning with `current`. */
export const previewPhotos = (urls: string[], current: string): void =>
  void Promise.resolve(Taro.previewImage({ urls, current })).catch(() => undefined);
