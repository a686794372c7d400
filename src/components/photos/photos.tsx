import { Image, View } from '@tarojs/components';
import { previewPhotos } from '@/platform/photos';
import { Icon } from '../icon/icon';
import { spoken } from '../spoken';
import { useFileUrls } from './use-file-urls';
import s from './photos.module.scss';

/** Stored photos as small squares; a tap shows them full screen. Nothing when there are none. */
export function Photos({ fileIds }: { fileIds: string[] }) {
  const urls = useFileUrls(fileIds);
  if (fileIds.length === 0) return null;
  const show = (url: string) => previewPhotos(urls.filter(Boolean), url);
  return (
    <View className={s.row}>
      {fileIds.map((id, index) => {
        const url = urls[index];
        return url ? (
          <Image
            key={id}
            className={s.photo}
            src={url}
            mode="aspectFill"
            lazyLoad
            onClick={() => show(url)}
            {...spoken('img', `第 ${index + 1} 张照片，点击放大`)}
          />
        ) : (
          <View key={id} className={s.photo}>
            <Icon name="image" size={22} />
          </View>
        );
      })}
    </View>
  );
}
