import { View } from '@tarojs/components';
import { knownUrls } from '@/api/known-urls';
import { previewPhotos } from '@/platform/photos';
import { Square } from './square';
import s from './photos.module.scss';

/** Stored photos as small squares, whole ones full screen after a tap. Nothing when there are none. */
export function Photos({ fileIds }: { fileIds: string[] }) {
  if (fileIds.length === 0) return null;
  const show = (url: string) =>
    previewPhotos(
      fileIds.flatMap((id) => knownUrls(id)?.url ?? []),
      url,
    );
  return (
    <View className={s.row}>
      {fileIds.map((id, index) => (
        <Square key={id} fileId={id} label={`第 ${index + 1} 张照片，点击放大`} onShow={show} />
      ))}
    </View>
  );
}
