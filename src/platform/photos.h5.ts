import Taro from '@tarojs/taro';

/** Addresses of photos chosen now, at most `count`; empty when the person gave up. */
export function choosePhotos(count: number, _camera = false): Promise<string[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.multiple = count > 1;
    input.style.display = 'none';
    const finish = (files: File[]) => {
      input.remove();
      resolve(files.slice(0, count).map((file) => URL.createObjectURL(file)));
    };
    input.addEventListener('change', () => finish(Array.from(input.files ?? [])));
    input.addEventListener('cancel', () => finish([]));
    document.body.appendChild(input);
    input.click();
  });
}

/** Shows photos full screen, beginning with `current`. */
export const previewPhotos = (urls: string[], current: string): void =>
  void Promise.resolve(Taro.previewImage({ urls, current })).catch(() => undefined);
